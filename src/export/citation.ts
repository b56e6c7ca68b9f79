import type { SourceReference } from '../domain/source-reference.ts'

/** What a list of references says of a work, in English as citations are. */
export interface Citation extends SourceReference {
  /** Its name in a file of references, the same whenever the same is cited: letters, digits and hyphens. */
  key: string
  /** What it is, as APA puts it in brackets: "Data set". */
  form: 'Data set' | 'Data visualization'
  /** Of the data that it shows or that were made from it; null while it is not known. */
  dataVersion: string | null
  url: string
  /** The day on which it was read, YYYY-MM-DD. */
  accessed: string
  /** Sentences for who reads the list; empty where there is nothing to say. */
  note: string
}

/** The atlas as the author and the publisher of what it shows. */
export const ATLAS_NAME = 'Redlining & Health Atlas'
export const ATLAS_AUTHOR = { body: `${ATLAS_NAME} contributors` } as const

/** "November 30, 2026" of "2026-11-30". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
}
