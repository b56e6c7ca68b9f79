import { sayText } from '../words/say.ts'
import type { CheckedFigure } from './figure.ts'
import type { ReferenceInputs } from './reference-inputs.ts'

/** A published result, and how to compute it again. Its words are English; `sayText` gives the reader's language where they are shown. */
export interface Check {
  /** As the method's table numbers it. */
  number: number
  title: string
  /** What was published, in its own words; null where only an independent recomputation exists. */
  published: string | null
  /** Who published it; absent where nobody did. */
  citation?: string
  /** Where the expected figures come from, if not only from there. */
  basis?: string
  /** What a reader should know beside the verdict: what the result rests on, and why a tolerance is wider than rounding. */
  remark?: string
  /** Which inputs it needs. */
  needs: readonly (keyof ReferenceInputs)[]
  /** Computes it. Called only when the inputs are there. */
  figures(inputs: ReferenceInputs): CheckedFigure[]
}

/** Where figures without another source come from. */
export const RECOMPUTED =
  'Recomputed independently of this project, in plain Python, from the same files'

/** The study whose findings gave rise to the atlas. */
export const NCRC = 'NCRC, Redlining and Neighborhood Health, 2020'

/** Who published it and where its expected figures come from, without a full stop. */
export function sourceWords({ citation, basis }: Check): string {
  return [citation, basis === undefined ? undefined : sayText(basis)]
    .filter((words) => words !== undefined)
    .join('. ')
}
