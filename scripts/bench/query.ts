import { chromium as browserType, type Page } from '@playwright/test'
import { ASSIGNMENT_RULES, THRESHOLDS } from '../../src/domain/assignment-rule.ts'
import { GROUPINGS } from '../../src/domain/grouping.ts'
import { chromium } from '../chromium.ts'
import { benchMeasures } from './bench-measures.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'
import { timesLine, timesOf } from './times.ts'

/** The rules and groupings that read the coverage; those that all changes of the threshold go through in turn. */
const METHODS = ASSIGNMENT_RULES.filter(({ gives, leastCoverage }) => {
  return gives !== 'shares' && leastCoverage !== null
}).flatMap(({ id: rule, gives }) =>
  (gives === 'score' ? GROUPINGS : GROUPINGS.slice(0, 1)).map((grouping) => ({
    rule,
    grouping: grouping.id,
  })),
)
/** How many measures are counted in every way. */
const MOST_MEASURES = 8
/** How often the brush is moved: half of them over the measure, half over the average grade. */
const BRUSH_MOVES = 60

/**
 * In the overview, on the data of all cities, as the app measures it in Chromium: how long a change of the threshold takes until every
 * figure is new, how long it takes to count one measure in every way, and how long a move of the brush takes until five linked charts are
 * new.
 */
export async function run(args: string[]): Promise<void> {
  const { runs, json, data } = benchOptions(args, 50)
  const [first, ...others] = benchMeasures(data).slice(0, MOST_MEASURES)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  const changes: number[] = []
  const multiverses: number[] = []
  const brushes: number[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${atlas.url}?measure=${first}`)
    multiverses.push(await measured(page, 'multiverse'))
    for (const measure of others) multiverses.push(await change(page, { measure }, 'multiverse'))
    for (let i = 0; i < runs; i++) {
      const { rule, grouping } = METHODS[Math.floor(i / THRESHOLDS.length) % METHODS.length]!
      const threshold = String(THRESHOLDS[i % THRESHOLDS.length]! * 100)
      changes.push(await change(page, { rule, grouping, threshold }, 'recount'))
    }
    await page.goto(`${atlas.url}?measure=${first}&threshold=0&plot=tracts`)
    brushes.push(...(await brushMoves(page)))
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
  if (json) {
    const times = {
      changes: timesOf(changes),
      multiverse: timesOf(multiverses),
      brush: timesOf(brushes),
    }
    console.log(JSON.stringify(times))
  } else {
    console.log(`all cities: ms to follow another threshold, ${runs} changes`)
    console.log(timesLine(changes))
    console.log(`all cities: ms to count one measure in every way, ${multiverses.length} measures`)
    console.log(timesLine(multiverses))
    console.log(`all tracts: ms to follow a brush in five charts, ${BRUSH_MOVES} moves`)
    console.log(timesLine(brushes))
  }
}

/** Drags a brush over each of the two histograms and back, a bin a move; what the app measured, in ms. */
async function brushMoves(page: Page): Promise<number[]> {
  const times: number[] = []
  await page
    .getByRole('status')
    .filter({ hasText: /^All .* tracts/ })
    .waitFor()
  const charts = await page.getByRole('group', { name: /, a brush over tracts$/ }).all()
  for (const chart of charts) {
    const { x, y, width, height } = (await chart.boundingBox())!
    const bars = await chart.locator('.brushed').count()
    const to = (bin: number) =>
      page.mouse.move(x + 20 + ((bin + 0.5) / bars) * (width - 40), y + height / 3)
    await to(2)
    await page.mouse.down()
    for (let i = 0; i < BRUSH_MOVES / charts.length; i++) {
      await page.evaluate(() => performance.clearMeasures('brush'))
      await to(3 + (i % (bars - 4)))
      times.push(await measured(page, 'brush'))
    }
    await page.mouse.up()
  }
  return times
}

/** Goes to the same view with some parts changed, as a link within the page would; returns what the app measured, in ms. */
async function change(page: Page, parts: Record<string, string>, name: string): Promise<number> {
  await page.evaluate(
    ([parts, name]) => {
      performance.clearMeasures(name)
      const url = new URL(location.href)
      for (const [key, value] of Object.entries(parts)) url.searchParams.set(key, value)
      history.pushState(history.state, '', url)
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    },
    [parts, name] as const,
  )
  return measured(page, name)
}

async function measured(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((name) => {
    const [entry] = performance.getEntriesByName(name, 'measure')
    return entry && { ms: entry.duration }
  }, name)
  return (await found.jsonValue())!.ms
}
