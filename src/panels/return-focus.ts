/** Remembers what had the focus when a profile opened, so that closing it gives the focus back. */
export class ReturnFocus {
  #opener: HTMLElement | null = null

  /** To be called before the profile takes the focus; what is inside of `within` is no opener. */
  remember(within: HTMLElement | undefined): void {
    const { activeElement } = document
    const isOpener = activeElement instanceof HTMLElement && activeElement !== document.body
    if (isOpener && !within?.contains(activeElement)) this.#opener = activeElement
  }

  /** Gives the focus to the opener if it is still there, otherwise to the first that `fallback` selects. */
  giveBack(fallback: string): void {
    const opener = this.#opener?.isConnected ? this.#opener : null
    ;(opener ?? document.querySelector<HTMLElement>(fallback))?.focus()
    this.#opener = null
  }
}
