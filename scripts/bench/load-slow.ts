import { chromium as browserType, type Browser, type Page } from '@playwright/test'
import { median, max, min } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import type { BenchOptions } from './options.ts'
import { serveCompressed } from './serve-compressed.ts'
import { slowDown } from './slow-down.ts'

/** How soon a reader shall see the city, ms. */
const TARGET_MS = 3000
const PATIENCE_MS = 90_000

/** What a reader waits for: the city drawn from its shapes, the map that answers, and by how much the page moved under it. */
interface SlowLoad {
  picture: number
  map: number
  shift: number
  /** Bytes that came until the picture. */
  bytes: number
}

/** How long a slow phone on a slow network waits for the first picture of a city, and for its map; nothing cached. */
export async function loadSlow({ city: id, runs, json, data }: BenchOptions): Promise<void> {
  const city = benchCity(data, id)
  const atlas = await serveCompressed(data)
  const browser = await browserType.launch(chromium())
  const loads: SlowLoad[] = []
  try {
    for (let run = 0; run < runs; run++)
      loads.push(await oneLoad(browser, `${atlas.url}?city=${city.id}`))
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
  if (json) {
    console.log(JSON.stringify({ city: city.id, tracts: city.tractsShown, loads }))
    return
  }
  const line = (name: string, values: number[], digits = 0) =>
    console.log(
      `${name.padEnd(28)} min ${min(values)!.toFixed(digits)}  median ${median(values)!.toFixed(digits)}  max ${max(values)!.toFixed(digits)}`,
    )
  console.log(`${city.name}, ${city.tractsShown} tracts, 4 times slower, 1.6 Mbit/s, 150 ms`)
  line('ms to the first picture', loads.map(({ picture }) => picture)) // prettier-ignore
  line('ms to the map', loads.map(({ map }) => map)) // prettier-ignore
  line('kB before the picture', loads.map(({ bytes }) => bytes / 1000)) // prettier-ignore
  line('layout shift', loads.map(({ shift }) => shift), 4) // prettier-ignore
  const isMet = median(loads.map(({ picture }) => picture))! < TARGET_MS
  console.log(`first picture in under ${TARGET_MS} ms: ${isMet ? 'yes' : 'no'}`)
}

async function oneLoad(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await slowDown(page)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0, null, {
      timeout: PATIENCE_MS,
    })
    return await measured(page)
  } finally {
    await context.close()
  }
}

function measured(page: Page): Promise<SlowLoad> {
  return page.evaluate(async () => {
    const map = performance.getEntriesByName('first-map')[0]!.startTime
    const picture = performance.getEntriesByName('first-picture')[0]?.startTime ?? map
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const bytes = entries
      .filter(({ responseEnd }) => responseEnd <= picture)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    let shift = 0
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as unknown as { value: number }[]) shift += value
    }).observe({ type: 'layout-shift', buffered: true })
    await new Promise((done) => setTimeout(done, 500))
    return { picture, map, shift, bytes }
  })
}
