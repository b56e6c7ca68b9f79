import { chromium as browserType, type Page } from '@playwright/test'
import { max, quantile } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'

/** What is made, by the button that makes it and the name under which the page measures it, and how long it may take, ms. */
const FILES = [
  { button: 'PNG twice as large', name: 'png-2x', limit: 1000 },
  { button: 'PNG four times as large', name: 'png-4x', limit: null },
  { button: 'Save as PDF', name: 'pdf', limit: 2000 },
  { button: 'SVG with texts that can be changed', name: 'svg-live', limit: null },
] as const

/** How long a city's whole figure takes from the press to the file, as the page measures it. */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 5)
  const city = benchCity(data, id)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${atlas.url}?city=${city.id}&take=figure`)
    await page.locator('dialog svg[data-title]').waitFor()
    await page.waitForLoadState('networkidle')
    const rows = []
    for (const file of FILES) {
      // The first one fetches the code that makes it.
      const first = await make(page, file)
      const times = []
      for (let i = 0; i < runs; i++) times.push(await make(page, file))
      rows.push({ ...file, first, p50: quantile(times, 0.5)!, max: max(times)! })
    }
    if (json) console.log(JSON.stringify({ city: city.id, tracts: city.tractsShown, rows }))
    else {
      console.log(`${city.name}, ${city.tractsShown} tracts: ms to make a file, ${runs} times`)
      for (const { name, first, p50, max, limit } of rows)
        console.log(
          `${name.padEnd(9)} first ${first.toFixed(0)}  p50 ${p50.toFixed(0)}  max ${max.toFixed(0)}` +
            (limit === null ? '' : `  of ${limit}${p50 > limit ? ', TOO SLOW' : ''}`),
        )
    }
    if (rows.some(({ p50, limit }) => limit !== null && p50 > limit)) process.exitCode = 1
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
}

async function make(page: Page, { button, name }: (typeof FILES)[number]): Promise<number> {
  const entry = `figure-${name}`
  await page.evaluate((of) => performance.clearMeasures(of), entry)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  await (await saved).delete()
  const measured = await page.waitForFunction((of) => {
    const [found] = performance.getEntriesByName(of, 'measure')
    return found && { ms: found.duration }
  }, entry)
  return (await measured.jsonValue())!.ms
}
