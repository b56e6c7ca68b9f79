import { LOOKUP_FILE, placeWords, SCORE_FILE, type HandInput } from '../domain/hand-input.ts'
import { say, sayText } from '../words/say.ts'
import type { ReferenceInputs } from './reference-inputs.ts'

/** What an input is read from beside the atlas's own tables. */
type File = 'score' | 'lookup' | 'health'

const FILES: Record<keyof ReferenceInputs, readonly File[]> = {
  scores: ['score'],
  lookup: ['score', 'lookup'],
  overlay: ['score'],
  physical: ['score', 'health'],
  mental: ['score', 'health'],
}

/** How whoever publishes the data set can get a file: a sentence or two. */
function fileWords(file: File): string {
  if (file === 'health')
    return say(
      'The 2016 release of 500 Cities, as Lynch et al. used it: npm run data -- --source 500-cities-2016, then build again.',
    )
  return handWords(file === 'score' ? SCORE_FILE : LOOKUP_FILE)
}

const handWords = (file: HandInput) => `${file.title}. ${sayText(file.obtain)} ${placeWords(file)}`

/** Which files the data set was built without, and how whoever publishes it can add them: a sentence or two a file. */
export function missingFiles(missing: readonly (keyof ReferenceInputs)[]): string[] {
  return [...new Set(missing.flatMap((input) => FILES[input]))].map(fileWords)
}

/** The same in one sequence, as the command line prints it. */
export function missingWords(missing: readonly (keyof ReferenceInputs)[]): string {
  return `Needs ${missingFiles(missing).join(' And ')}`
}
