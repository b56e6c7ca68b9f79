import type { Text } from '../words/say.ts'
import type { Verdict } from './run-checks.ts'

/** Each verdict as it stands at the end of a line. */
export const VERDICT_WORDS: Record<Verdict, Text> = {
  agrees: 'agrees',
  differs: 'differs',
  missing: 'data missing',
}
