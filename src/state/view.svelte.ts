import { keeper } from './kept.ts'
import { changedView, decodeView, encodeView, type ViewState } from '../view/url.ts'

/** The reader's view: getters over the page's address, which is the only copy. */
export class View {
  #search = $state(location.search)
  readonly #kept = keeper<ReturnType<typeof decodeView>>()
  readonly #decoded = $derived(this.#kept(decodeView(this.#search)))

  constructor() {
    addEventListener('popstate', () => this.#follow())
  }

  /** The page speaks one language from its first word on: an address in another one loads it anew. */
  #follow(): void {
    if (decodeView(location.search).view.lang === this.now.lang) this.#search = location.search
    else location.reload()
  }

  get now(): ViewState {
    return this.#decoded.view
  }

  get ignored() {
    return this.#decoded.ignored
  }

  /** The link of this view with some parts changed. */
  link(change: Partial<ViewState>): string {
    return encodeView(changedView(this.now, change)) || location.pathname
  }

  /** Goes to a changed view, and to a place in its page where one is named. A step back undoes it, unless it only follows the pointer (`replace`). */
  change(change: Partial<ViewState>, { replace = false, anchor = '' } = {}): void {
    const link = this.link(change) + (anchor && `#${anchor}`)
    if (link === (location.search || location.pathname)) return
    history[replace ? 'replaceState' : 'pushState'](null, '', link)
    this.#search = location.search
  }
}
