import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as browserType, type Page } from '@playwright/test'
import { max, quantile } from 'd3-array'
import { knownGeoids } from '../../src/own/known-geoids.ts'
import type { PlaceIndex } from '../../src/domain/place-index.ts'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { marked, measured } from './marked.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'

/** As many as the country has tracts, and how long they may take to be on the map, ms. */
const ROWS = 75_000
const LIMIT = 2000
/** How long a reader looks at the report before they ask for the map, ms; no reader is as fast as a script, and the page gets its database ready meanwhile. */
const LOOK_MS = 1000

/** How long a reader's own CSV takes to be on the map: what the page works, without the time that the reader thinks. */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 5)
  const city = benchCity(data, id)
  const { csv, known } = tableOf(data)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  try {
    const rows = []
    for (let i = 0; i < runs; i++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      rows.push(await bring(page, `${atlas.url}?city=${city.id}`, csv))
      await page.close()
    }
    const totals = rows.map(({ read, check, show }) => read + check + show)
    const [p50, most] = [quantile(totals, 0.5)!, max(totals)!]
    if (json)
      console.log(JSON.stringify({ city: city.id, rows: ROWS, known, runs: rows, p50, max: most }))
    else {
      console.log(
        `${ROWS} rows, ${known} of them on maps, shown on ${city.name}: ms, ${runs} times`,
      )
      for (const { read, check, show } of rows)
        console.log(`read ${read.toFixed(0)}  check ${check.toFixed(0)}  show ${show.toFixed(0)}`)
      console.log(
        `p50 ${p50.toFixed(0)}  max ${most.toFixed(0)}  of ${LIMIT}${p50 > LIMIT ? ', TOO SLOW' : ''}`,
      )
    }
    if (p50 > LIMIT) process.exitCode = 1
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
}

/** Every tract of the maps, and tracts of none up to as many as the country has. */
function tableOf(data: string): { csv: string; known: number } {
  const index = JSON.parse(readFileSync(join(data, 'search/places.json'), 'utf8')) as PlaceIndex
  const geoids = [...knownGeoids(index)[2010].keys()]
  const fillers = Array.from(
    { length: Math.max(0, ROWS - geoids.length) },
    (_, i) => `99${String(i).padStart(9, '0')}`,
  )
  const rows = [...geoids, ...fillers].map(
    (geoid, i) =>
      `${geoid},${(10 + (i % 97) / 7).toFixed(2)},${(9 + (i % 97) / 7).toFixed(2)},${(11 + (i % 97) / 7).toFixed(2)}`,
  )
  return { csv: ['geoid,rate,low,high', ...rows, ''].join('\n'), known: geoids.length }
}

async function bring(page: Page, city: string, csv: string) {
  await page.goto(city)
  await marked(page, 'first-map')
  await page.getByRole('link', { name: 'Your data' }).click()
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const read = await measured(page, 'own-found')
  await page.getByRole('radio', { name: '2010' }).check()
  await page.getByLabel('Unit').fill('visits')
  await page.getByRole('radio', { name: 'higher is worse' }).check()
  await page.getByLabel('Column of the values').selectOption({ label: 'rate' })
  const check = await measured(page, 'own-check')
  await page.waitForTimeout(LOOK_MS)
  const before = await page.evaluate(() => performance.getEntriesByName('first-map').length)
  await page.evaluate(() => {
    document.addEventListener('click', () => performance.mark('own-asked'), {
      capture: true,
      once: true,
    })
  })
  await page.getByRole('button', { name: 'Show on the map' }).click()
  await marked(page, 'first-map', before + 1)
  const show = await page.evaluate(
    () =>
      performance.getEntriesByName('first-map').at(-1)!.startTime -
      performance.getEntriesByName('own-asked').at(-1)!.startTime,
  )
  return { read, check, show }
}
