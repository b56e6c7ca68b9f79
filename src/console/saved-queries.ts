/** A query that the reader saved under a name. */
export interface SavedQuery {
  name: string
  sql: string
}

export const LONGEST_NAME = 80

/** Reads what was stored; what is no list of named queries counts as none. */
export function readSavedQueries(text: string | null): SavedQuery[] {
  if (text === null) return []
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return []
  }
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: unknown): SavedQuery[] => {
    if (typeof entry !== 'object' || entry === null) return []
    const { name, sql } = entry as Record<string, unknown>
    return typeof name === 'string' && typeof sql === 'string' ? [{ name, sql }] : []
  })
}

/** The list with one more, first; one of the same name is replaced. */
export function withSaved(saved: readonly SavedQuery[], { name, sql }: SavedQuery): SavedQuery[] {
  const plain = [...name.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('')
  return [{ name: plain, sql }, ...saved.filter((query) => query.name !== plain)]
}
