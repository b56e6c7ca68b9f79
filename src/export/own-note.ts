import type { Measure } from '../domain/measure.ts'

/** What every file and citation with a reader's own measure says of it, in English; nothing of the atlas's own. */
export function ownNote({ label, own }: Measure): string[] {
  if (!own) return []
  const note = own.note && ` (${own.note})`
  return [
    `“${label}” is the reader’s own data, from ${own.file}${note}: not published or checked by the atlas, and not in its link.`,
  ]
}
