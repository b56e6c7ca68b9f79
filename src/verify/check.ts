import type { CheckedFigure } from './figure.ts'
import type { ReferenceInputs } from './reference-inputs.ts'

/** A published result, and how to compute it again. */
export interface Check {
  /** As the method's table numbers it. */
  number: number
  title: string
  /** What was published, in its own words; null where only an independent recomputation exists. */
  published: string | null
  /** Who published it, or where the expected figures come from. */
  source: string
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
