import type { CheckResult, Verdict } from './run-checks.ts'

/** How many of the results come out again, in a sentence without its full stop. */
export function verifyFinding(results: readonly CheckResult[]): string {
  const count = (of: Verdict) => results.filter(({ verdict }) => verdict === of).length
  const [agree, missing] = [count('agrees'), count('missing')]
  const checked = results.length - missing
  if (checked === 0) return 'None of the published figures can be checked on these data'
  const outcome = `${share(agree, checked)} checked here ${agree === 1 ? 'comes' : 'come'} out again`
  return missing === 0 ? outcome : `${outcome}; for ${missing} the data are missing`
}

function share(part: number, all: number): string {
  if (part < all) return `${part} of ${all} results`
  if (all === 1) return 'The one result'
  return all === 2 ? 'Both results' : `All ${all} results`
}
