import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Vintage } from '../domain/vintage.ts'

/** A tract at its two numbers. */
export interface ScatterTract {
  geoid: Geoid<Vintage>
  grade: Grade | null
  across: number
  up: number
  /** Whether the line is fitted to it; drawn open otherwise. */
  isFitted: boolean
}
