/** A query that the reader saved under a name. */
export interface SavedQuery {
  name: string
  sql: string
}

/** What was stored, as far as it is a list of named queries. */
export interface StoredQueries {
  saved: SavedQuery[]
  /** How many entries are none, or have the name of one before them; null where all of it is no list. */
  unread: number | null
}

export const LONGEST_NAME = 80

/** Reads what was stored; nothing stored is an empty list. */
export function readSavedQueries(text: string | null): StoredQueries {
  if (text === null) return { saved: [], unread: 0 }
  const stored = parsed(text)
  if (!Array.isArray(stored)) return { saved: [], unread: null }
  const byName = new Map<string, SavedQuery>()
  for (const entry of stored as unknown[])
    if (isQuery(entry) && !byName.has(entry.name))
      byName.set(entry.name, { name: entry.name, sql: entry.sql })
  return { saved: [...byName.values()], unread: stored.length - byName.size }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isQuery(entry: unknown): entry is SavedQuery {
  if (typeof entry !== 'object' || entry === null) return false
  const { name, sql } = entry as Record<string, unknown>
  return typeof name === 'string' && typeof sql === 'string'
}

/** The list with one more, first; one of the same name is replaced. */
export function withSaved(saved: readonly SavedQuery[], { name, sql }: SavedQuery): SavedQuery[] {
  const plain = [...name.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('')
  return [{ name: plain, sql }, ...saved.filter((query) => query.name !== plain)]
}
