/** What a build of the atlas consists of, as the build writes it into the worker. Addresses are relative to the worker. */
export interface Edition {
  /** A hash over all of it. */
  id: string
  /** Files whose names do not change with what is in them: the page first. */
  named: EditionFile[]
  /** Files named by their hash, kept before they are asked for. */
  code: EditionFile[]
  /** Files named by their hash that are too heavy for that: the database. They are kept once they were used. */
  heavy: EditionFile[]
}

export interface EditionFile {
  path: string
  bytes: number
}
