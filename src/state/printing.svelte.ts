import { flushSync } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'

/** What stands between the margins of Letter and A4, px: charts are drawn anew to it. */
const PAPER_WIDTH = 680

const isPaper = new MediaQuery('print')
let isAsked = $state(false)

// A browser takes its picture of the page when the event is over: what is printed has to stand by then.
addEventListener('beforeprint', () => flushSync(() => (isAsked = true)))
addEventListener('afterprint', () => (isAsked = false))

/** Whether the page is laid out for paper, and how wide that is. */
export const printing = {
  get now(): boolean {
    return isAsked || isPaper.current
  },
  /** The width to draw at, px: as measured on the screen, or one of so many equal columns on paper. */
  width(measured: number, columns = 1): number {
    return this.now ? PAPER_WIDTH / columns : measured
  },
}

/** A media query about the screen: while the page is printed it answers as before. */
export class ScreenQuery {
  readonly #query: MediaQuery
  #last: boolean

  constructor(query: string) {
    this.#query = new MediaQuery(query)
    this.#last = this.#query.current
  }

  get current(): boolean {
    if (!printing.now) this.#last = this.#query.current
    return this.#last
  }
}
