import { LOOKUP_FILE, placeWords, SCORE_FILE } from '../domain/hand-input.ts'
import type { ReferenceInputs } from './reference-inputs.ts'

const HEALTH =
  'The 2016 release of 500 Cities, as Lynch et al. used it: npm run data -- --source 500-cities-2016, then build again.'
const [SCORE, LOOKUP] = [SCORE_FILE, LOOKUP_FILE].map(
  (file) => `${file.title}. ${file.obtain} ${placeWords(file)}`,
) as [string, string]

/** What each input is read from beside the atlas's own tables, and how to get it. */
const FILES: Record<keyof ReferenceInputs, readonly string[]> = {
  scores: [SCORE],
  lookup: [SCORE, LOOKUP],
  overlay: [SCORE],
  physical: [SCORE, HEALTH],
  mental: [SCORE, HEALTH],
}

/** Which files the data set was built without, and how whoever publishes it can add them: a sentence or two a file. */
export function missingFiles(missing: readonly (keyof ReferenceInputs)[]): string[] {
  return [...new Set(missing.flatMap((input) => FILES[input]))]
}

/** The same in one sequence. */
export function missingWords(missing: readonly (keyof ReferenceInputs)[]): string {
  return `Needs ${missingFiles(missing).join(' And ')}`
}
