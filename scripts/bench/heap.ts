import { chromium as browserType, type CDPSession, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import type { City } from '../../src/domain/city.ts'
import { chromium } from '../chromium.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'

/** After this many cities the heap is what a page needs; after the others it must not be much more. */
const SETTLED_AFTER = 5
const CITIES = 50
const MOST_GROWTH = 0.25

/** How the page's heap grows while a reader opens 50 cities, the largest first, in one page; the exit code is 1 when by more than a quarter. */
export async function run(args: string[]): Promise<void> {
  const { json, data } = benchOptions(args, 1)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  const heaps: number[] = []
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('HeapProfiler.enable')
    const ids = citiesOf(data)
    await page.goto(atlas.url)
    for (const id of ids) {
      await open(page, id)
      heaps.push(await heapAfterCollection(session))
    }
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
  const settled = heaps[Math.min(SETTLED_AFTER, heaps.length) - 1]!
  const growth = heaps.at(-1)! / settled - 1
  if (json) console.log(JSON.stringify({ heaps, growth }))
  else {
    heaps.forEach((bytes, i) => {
      if ((i + 1) % SETTLED_AFTER === 0)
        console.log(
          `after ${String(i + 1).padStart(2)} cities ${(bytes / 1e6).toFixed(1).padStart(7)} MB`,
        )
    })
    console.log(`growth ${(growth * 100).toFixed(0)} %, of ${MOST_GROWTH * 100} % allowed`)
  }
  if (growth > MOST_GROWTH) process.exitCode = 1
}

/** Of the cities with tracts the largest, but in an order that mixes large and small ones alike from start to end. */
function citiesOf(data: string): string[] {
  const cities = JSON.parse(readFileSync(`${data}/cities.json`, 'utf8')) as City[]
  const largest = cities
    .filter(({ tracts }) => tracts > 0)
    .sort((a, b) => b.tractsShown - a.tractsShown)
    .slice(0, CITIES)
  const rows = Math.ceil(largest.length / SETTLED_AFTER)
  return largest
    .map((_, i) => i)
    .sort((a, b) => (a % rows) - (b % rows) || a - b)
    .map((i) => largest[i]!.id)
}

/** Opens a city within the page, as a link of it does, until its map is painted and its statistics are counted. */
async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((city) => {
    performance.clearMarks('first-map')
    history.pushState(null, '', `?city=${city}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, id)
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  await page.waitForLoadState('networkidle')
  await page
    .getByText(/Moran’s I|No statistic/)
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => null)
}

/** The bytes of the page's heap that are in use after everything unreachable was collected. */
async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
