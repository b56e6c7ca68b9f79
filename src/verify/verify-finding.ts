import { say } from '../words/say.ts'
import type { CheckResult, Verdict } from './run-checks.ts'

/** How many of the results come out again, in a sentence without its full stop. */
export function verifyFinding(results: readonly CheckResult[]): string {
  const count = (of: Verdict) => results.filter(({ verdict }) => verdict === of).length
  const [agree, missing] = [count('agrees'), count('missing')]
  const checked = results.length - missing
  if (checked === 0) return say('None of the published figures can be checked on these data')
  const outcome = outcomeOf(agree, checked)
  return missing === 0
    ? outcome
    : say('{outcome}; for {missing} the data are missing', { outcome, missing })
}

function outcomeOf(agree: number, all: number): string {
  if (agree === 1 && all > 1) return say('1 of {all} results checked here comes out again', { all })
  if (agree < all) return say('{n} of {all} results checked here come out again', { n: agree, all })
  if (all === 1) return say('The one result checked here comes out again')
  return all === 2
    ? say('Both results checked here come out again')
    : say('All {all} results checked here come out again', { all })
}
