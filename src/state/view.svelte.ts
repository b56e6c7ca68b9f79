import { keeper } from './kept.ts'
import { changedView, decodeView, encodeView, ownParts, type ViewState } from '../view/url.ts'
import { loadAnew } from './handover.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'
import { readOwnParts } from './read-own-parts.ts'
import { say } from '../words/say.ts'

/**
 * The reader's view: getters over the page's address, which is the only copy. What is of the reader's own measures is in no address: it stands in the
 * state of the history's entry, and goes and comes with it.
 */
export class View {
  #search = $state(location.search)
  #entry = $state.raw<unknown>(history.state)
  readonly #own: Pick<OwnMeasures, 'has' | 'isRecalling'>
  readonly #kept = keeper<ReturnType<typeof decodeView>>()
  readonly #decoded = $derived(this.#kept(this.#decode()))

  constructor(own: Pick<OwnMeasures, 'has' | 'isRecalling'>) {
    this.#own = own
    addEventListener('popstate', () => this.#follow())
  }

  #decode(): ReturnType<typeof decodeView> {
    const { view, ignored } = decodeView(this.#search)
    const { parts, isGone } = readOwnParts(this.#entry, (id) => this.#own.has(id))
    return {
      view: { ...view, ...parts },
      ignored:
        isGone && !this.#own.isRecalling
          ? [...ignored, { key: 'measure', text: say('own data') }]
          : ignored,
    }
  }

  /** The page speaks one language from its first word on: an address in another one loads it anew. */
  #follow(): void {
    if (decodeView(location.search).view.lang === this.now.lang) this.#read()
    else if (!loadAnew()) this.#read()
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
    const changed = changedView(this.now, change)
    const link = (encodeView(changed) || location.pathname) + (anchor && `#${anchor}`)
    const parts = ownParts(changed)
    const isSame = JSON.stringify(parts) === JSON.stringify(ownParts(this.now))
    if (isSame && link === (location.search || location.pathname)) return
    const entry = parts && { own: parts }
    history[replace ? 'replaceState' : 'pushState'](entry, '', link)
    this.#read()
  }

  #read(): void {
    this.#search = location.search
    this.#entry = history.state
  }
}
