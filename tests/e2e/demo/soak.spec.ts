import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { City } from '../../../src/domain/city.ts'
import { runSeed } from '../../../scripts/soak/run-seed.ts'

/** A short piece of what `npm run soak` does for an hour. */
test('forty random things that a reader may do end in no fault', async ({ browser, baseURL }) => {
  test.setTimeout(400_000)
  const data = '.cache/demo-data'
  const cities = JSON.parse(readFileSync(`${data}/cities.json`, 'utf8')) as City[]
  const { faults, done } = await runSeed(browser, {
    url: baseURL!,
    seed: 1,
    actions: 40,
    cities,
    data,
    out: 'test-results/soak',
  })
  // What a page comes to hold shows over more actions than these.
  const told = faults.filter((fault) => !fault.startsWith('leak:'))
  expect(told, done.join('\n')).toEqual([])
})
