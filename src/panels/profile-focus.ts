/** Who had the focus when a profile opened, and whether the profile's heading is to take it. */
export class ProfileFocus {
  #opener: HTMLElement | null = null
  #isDue = false

  /** A profile comes: its heading takes the focus. What has it now is its opener, unless it is itself inside of a profile. */
  expect(within: HTMLElement | undefined): void {
    this.#isDue = true
    const { activeElement } = document
    const isOpener = activeElement instanceof HTMLElement && activeElement !== document.body
    if (isOpener && !within?.contains(activeElement)) this.#opener = activeElement
  }

  /** Attached to a profile's heading. */
  readonly heading = (heading: HTMLElement): void => {
    if (this.#isDue) heading.focus()
    this.#isDue = false
  }

  /** Gives the focus to the opener if it is still there, otherwise to the first that `fallback` selects. */
  giveBack(fallback: string): void {
    const opener = this.#opener?.isConnected ? this.#opener : null
    ;(opener ?? document.querySelector<HTMLElement>(fallback))?.focus()
    this.#opener = null
  }
}
