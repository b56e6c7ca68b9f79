import { chromium as browserType, type Page } from '@playwright/test'
import { max, quantile, sum } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'
import { timed, watchInteractions } from './watch-interactions.ts'

/** The 95th percentile that is allowed, ms. */
const TARGETS = { hover: 50, brush: 100, measure: 100 }
type Kind = keyof typeof TARGETS

/** How soon the page has answered a hover, a brush and another measure, and whether anything moved under the reader; the exit code is 1 beyond a target. */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 40)
  const city = benchCity(data, id)
  const measures = Object.keys(city.estimates)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  const times: Record<Kind, number[]> = { hover: [], brush: [], measure: [] }
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await watchInteractions(page)
    await page.goto(`${atlas.url}?city=${city.id}`)
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2000)
    const note = (kind: Kind, ms: number | null) => ms !== null && times[kind].push(ms)
    const box = (await page.locator('canvas').first().boundingBox())!
    for (let i = 0; i < runs; i++) {
      const [x, y] = [0.2 + 0.4 * ((i * 0.618) % 1), 0.2 + 0.6 * ((i * 0.414) % 1)]
      const to = () => page.mouse.move(box.x + x * box.width, box.y + y * box.height)
      note('hover', await timed(page, to))
    }
    const handle = page.getByRole('slider', { name: /, to$/ }).first()
    await handle.focus()
    for (let i = 0; i < runs; i++) {
      const key = Math.floor(i / 8) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'
      note('brush', await timed(page, () => page.keyboard.press(key)))
    }
    await page.keyboard.press('Escape')
    for (let i = 0; i < runs; i++)
      note(
        'measure',
        await timed(page, () => showMeasure(page, measures[(i + 1) % measures.length]!)),
      )
    await page.waitForTimeout(1000)
    const shifts = await page.evaluate(() => window.shifts)
    report({ city: city.name, tracts: city.tractsShown, times, shifts }, json)
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
}

/** Goes to the same view with another measure, as a link within the page would. */
async function showMeasure(page: Page, measure: string): Promise<void> {
  await page.evaluate((id) => {
    const url = new URL(location.href)
    url.searchParams.set('measure', id)
    history.pushState(history.state, '', url)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, measure)
}

interface Report {
  city: string
  tracts: number
  times: Record<Kind, number[]>
  shifts: Window['shifts']
}

function report({ city, tracts, times, shifts }: Report, json: boolean): void {
  const shift = sum(shifts, ({ value }) => value)
  const kinds = (Object.keys(TARGETS) as Kind[]).map((kind) => ({
    kind,
    p50: quantile(times[kind], 0.5) ?? NaN,
    p95: quantile(times[kind], 0.95) ?? NaN,
    most: max(times[kind]) ?? NaN,
    n: times[kind].length,
  }))
  if (kinds.some(({ kind, p95 }) => !(p95 <= TARGETS[kind])) || shift > 0) process.exitCode = 1
  if (json) return console.log(JSON.stringify({ city, tracts, times, shifts }))
  console.log(`${city}, ${tracts} tracts: ms from an event to the next paint, without raster`)
  for (const { kind, p50, p95, most, n } of kinds) {
    const [a, b, c] = [p50, p95, most].map((ms) => ms.toFixed(1).padStart(6))
    console.log(`${kind.padEnd(8)} n ${n}  p50 ${a}  p95 ${b} of ${TARGETS[kind]}  max ${c}`)
  }
  console.log(`layout shift ${shift.toFixed(4)} of 0`)
  for (const { value, at, what } of shifts)
    console.log(`  ${value.toFixed(4)} at ${at.toFixed(0)} ms: ${what.join(', ')}`)
}
