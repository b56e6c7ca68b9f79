import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** What is known of the file of which a part has been downloaded. */
export interface PartNote {
  address: string
  /** Strong ETag or Last-Modified, by which the server knows whether the rest belongs to the part. */
  validator: string
}

/** How much of a file is there, and what to ask its server for the rest. */
export interface Part {
  bytes: number
  validator: string
}

const noteOf = (part: string) => `${part}.json`

/** The part of a file from `address`, or null where there is none that could be added to. */
export function readPart(part: string, address: string): Part | null {
  if (!existsSync(part) || !existsSync(noteOf(part))) return null
  const bytes = statSync(part).size
  const note = readNote(noteOf(part))
  return note?.address === address && bytes > 0 ? { bytes, validator: note.validator } : null
}

/** Null for a note that was itself broken off: its part is begun anew. */
function readNote(file: string): PartNote | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PartNote
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Notes what a part belongs to; null where its server cannot tell. */
export function notePart(part: string, address: string, validator: string | null): void {
  if (validator === null) rmSync(noteOf(part), { force: true })
  else writeFileSync(noteOf(part), JSON.stringify({ address, validator } satisfies PartNote))
}

/** Forgets a part; `keep` leaves the bytes, which are whole now. */
export function dropPart(part: string, keep?: 'bytes'): void {
  rmSync(noteOf(part), { force: true })
  if (!keep) rmSync(part, { force: true })
}
