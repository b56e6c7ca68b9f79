import { expect, test } from '@playwright/test'
import { faultsOf } from '../figures/faults-of.ts'
import { figureFiles } from '../figures/figure-files.ts'

/** Large and wide, tiny, without tracts, without a year, without areas graded A, in percent, under another rule; compared, and all. */
const VIEWS = [
  '?city=milwaukee-co-wi',
  '?city=chicago-il',
  '?city=queens-ny',
  '?city=oshkosh-wi',
  '?city=buffalo-ny',
  '?city=des-moines-ia',
  '?city=boston-ma&measure=diabetes&rule=centroid',
  '?city=atlanta-ga&rule=proportions',
  '?city=philadelphia-pa&measure=high-blood-pressure',
  '?city=los-angeles-ca&rule=score&grouping=city-quartiles',
  '?page=compare&cities=milwaukee-co-wi,chicago-il,baltimore-md',
  '',
]

test('no text of a real city’s figure lies on another or is cut off', async ({ page }) => {
  test.setTimeout(480_000)
  const files = figureFiles({
    data: '.cache/real-data',
    views: VIEWS,
    only: ['city', 'then-now', 'by-grade', 'scatter', 'fact-sheet', 'forest', 'compare'],
    lightOnly: true,
    languages: ['en'],
  })
  expect(await faultsOf(page, files)).toEqual([])
})
