import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { faultsOf } from '../figures/faults-of.ts'
import { figureFiles, outline } from '../figures/figure-files.ts'

const DATA = '.cache/demo-data'
/** A city with a chosen tract, in every kind; compared ones; all. */
const VIEWS = [
  '?city=ostermere-mn&tract=27991000500',
  '?page=compare&cities=ostermere-mn,windelmoor-or,calverne-ar',
  '',
]
const IN_PERCENT = '?city=ostermere-mn&measure=diabetes&rule=centroid'
const OUTLINES = 'tests/e2e/figures/outlines.txt'
const LONG =
  'A headline that a reader has written at some length, of three lines and more wherever it stands, with a word or two to spare: areas graded D, today'

test('every kind of figure has its texts where they were, in each size, language and theme', () => {
  test.setTimeout(300_000)
  const drawn = figureFiles({ data: DATA, views: VIEWS }).map(outline)
  // To take over what a change of the figures brings: UPDATE_FIGURES=1, after looking at them.
  if (process.env.UPDATE_FIGURES) writeFileSync(OUTLINES, `${drawn.join('\n')}\n`)
  expect(drawn.join('\n')).toBe(readFileSync(OUTLINES, 'utf8').trim())
})

test('no text of a figure lies on another or is cut off', async ({ page }) => {
  test.setTimeout(300_000)
  const files = figureFiles({ data: DATA, views: [...VIEWS, IN_PERCENT], lightOnly: true })
  expect(files.length).toBeGreaterThan(100)
  expect(await faultsOf(page, files)).toEqual([])
})

test('a long title of a reader’s own wraps, and the rest makes room', async ({ page }) => {
  test.setTimeout(300_000)
  const files = figureFiles({
    data: DATA,
    views: VIEWS.slice(0, 1),
    lightOnly: true,
    languages: ['en'],
    only: ['city', 'scatter', 'fact-sheet'],
    title: LONG,
  })
  expect(await faultsOf(page, files)).toEqual([])
})

test('the search for clashes finds texts that overlap and that run out', async ({ page }) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><text x="10" y="20" font-size="14">one text</text><text x="30" y="24" font-size="14">another</text><text x="180" y="50" font-size="14">cut off</text></svg>'
  const faults = await faultsOf(page, [{ name: 'bad', svg }])
  expect(faults).toEqual(['bad: overlap: one text | another', 'bad: runs out: cut off'])
})
