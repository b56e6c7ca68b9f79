import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildData } from '../../scripts/data/build.ts'
import { findAll } from '../../scripts/findings/find-all.ts'
import { findingsJson } from '../../scripts/findings/findings-json.ts'
import type { Findings } from '../../src/figure/findings.ts'

const OUT = '.cache/findings-data'

test('the committed findings come out again byte for byte', async () => {
  const committed = readFileSync('data/findings.json', 'utf8')
  const { date } = JSON.parse(committed) as Findings
  await buildData({ mirror: process.env.DATA_MIRROR!, out: OUT })
  const found = findingsJson(await findAll(OUT, date ?? undefined))
  expect(found === committed, 'data/findings.json as the build gives it').toBe(true)
})
