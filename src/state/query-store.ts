import { readSavedQueries, type SavedQuery, type StoredQueries } from '../console/saved-queries.ts'

/** Under which the reader's saved queries stand in the browser. */
export const QUERIES_KEY = 'atlas-saved-queries'
const asideKey = (place: number) => `${QUERIES_KEY}-aside-${place}`

/** A stored text of which not all could be read. */
export interface Unread extends Pick<StoredQueries, 'unread'> {
  text: string
}

/** The queries that a reader saved in the browser. What cannot be read of them is told, and never written over. Each method throws where the browser refuses. */
export class QueryStore {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#storage = storage
  }

  /** The saved queries, and the texts of which not all could be read, whether they stand in their place still or were put aside. */
  read(): { saved: SavedQuery[]; unread: Unread[] } {
    const stored = this.#stored()
    const aside = this.#aside().map((text) => ({ text, unread: readSavedQueries(text).unread }))
    const now = stored.unread === 0 ? [] : [{ text: stored.text, unread: stored.unread }]
    const known = new Set(aside.map(({ text }) => text))
    return {
      saved: stored.saved,
      unread: [...now.filter(({ text }) => !known.has(text)), ...aside],
    }
  }

  /** Stores these in the place of those that are; what could not be read of that is put aside before. */
  write(saved: readonly SavedQuery[]): void {
    const { text, unread } = this.#stored()
    const aside = this.#aside()
    if (unread !== 0 && !aside.includes(text))
      this.#storage().setItem(asideKey(aside.length + 1), text)
    this.#put(saved)
  }

  /** Forgets all that could not be read. */
  forgetUnread(): void {
    for (const [i] of this.#aside().entries()) this.#storage().removeItem(asideKey(i + 1))
    const { saved, unread } = this.#stored()
    if (unread !== 0) this.#put(saved)
  }

  #put(saved: readonly SavedQuery[]): void {
    if (saved.length === 0) this.#storage().removeItem(QUERIES_KEY)
    else this.#storage().setItem(QUERIES_KEY, JSON.stringify(saved))
  }

  #stored(): StoredQueries & { text: string } {
    const text = this.#storage().getItem(QUERIES_KEY)
    return { text: text ?? '', ...readSavedQueries(text) }
  }

  #aside(): string[] {
    const texts: string[] = []
    for (;;) {
      const text = this.#storage().getItem(asideKey(texts.length + 1))
      if (text === null) return texts
      texts.push(text)
    }
  }
}
