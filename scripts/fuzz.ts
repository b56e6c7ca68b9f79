import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { LAWS } from '../tests/fuzz/laws.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
})
const [cases, seed] = [Number(values.cases), Number(values.seed)]
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed))
  throw new Error(`--cases and --seed take whole numbers, got ${values.cases} and ${values.seed}`)
const laws = LAWS.filter(({ name }) => name.includes(values.only))

/**
 * `npm run fuzz [-- --cases N --seed N --only WORDS]`: N cases of each law of what comes in by the doors of the atlas, fewer of those whose cases
 * cost more. The same seed makes the same cases; the exit code is 1 where a law did not hold.
 */
console.log(`seed ${seed}`)
let [all, broken] = [0, 0]
for (const { name, share, property } of laws) {
  const start = performance.now()
  let slowest = 0
  const numRuns = Math.max(1, Math.ceil(cases * share))
  const details = await fc.check(
    property((ms) => (slowest = Math.max(slowest, ms))),
    { numRuns, seed },
  )
  all += details.numRuns
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${details.failed ? '✗' : '✓'} ${name}: ${details.numRuns} cases in ${seconds} s, the slowest ${slowest.toFixed(0)} ms`,
  )
  if (!details.failed) continue
  broken++
  console.log(`  path ${details.counterexamplePath}, after ${details.numShrinks} simpler cases`)
  console.log(`  ${fc.stringify(details.counterexample).slice(0, 2_000)}`)
  console.log(`  ${String((details.errorInstance as Error | null)?.stack).slice(0, 2_000)}`)
}
console.log(`${all} cases of ${laws.length} laws; ${broken} laws broken`)
process.exitCode = broken > 0 ? 1 : 0
