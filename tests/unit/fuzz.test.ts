import fc from 'fast-check'
import { describe, it } from 'vitest'
import { LAWS } from '../fuzz/laws.ts'

/** A few cases of each law, to hold them at every change; `npm run fuzz` runs many. */
const CASES = 200
/** The same cases each time: a change is judged by what it changed. */
const SEED = 20261130

describe('whatever comes', () => {
  it.each(LAWS)('$name', { timeout: 60_000 }, async ({ share, property }) => {
    await fc.assert(property(), { numRuns: Math.max(5, Math.ceil(CASES * share)), seed: SEED })
  })
})
