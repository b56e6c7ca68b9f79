import type { Verdict } from './run-checks.ts'

/** Each verdict as it stands at the end of a line. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  agrees: 'agrees',
  differs: 'differs',
  missing: 'data missing',
}
