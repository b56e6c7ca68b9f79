import type { Law } from './law.ts'
import { LINK_LAWS } from './links.ts'
import { PUBLISHED_LAWS } from './published.ts'
import { READERS_FILES_LAWS } from './readers-files.ts'
import { READERS_WORDS_LAWS } from './readers-words.ts'
import { WRITER_LAWS } from './writers.ts'

/** Everything that must hold whatever comes in by a door of the atlas, and whatever goes out by one. */
export const LAWS: readonly Law[] = [
  ...LINK_LAWS,
  ...READERS_WORDS_LAWS,
  ...READERS_FILES_LAWS,
  ...PUBLISHED_LAWS,
  ...WRITER_LAWS,
]
