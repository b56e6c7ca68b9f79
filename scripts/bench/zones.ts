import { chromium as browserType, type Page } from '@playwright/test'
import { quantile } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { hexagons } from './hexagons.ts'
import { measured } from './marked.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'

/** How many zones, and how long they may take to be joined, ms. */
const ZONES = 2000
const LIMIT = 2000

/** How long a reader's own zones, hexagons over a city, take to be read and joined to its tracts and their neighbours'. */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 5)
  const city = benchCity(data, id)
  const zones = hexagons(city.bounds, ZONES)
  const file = JSON.stringify({ type: 'FeatureCollection', features: zones })
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  try {
    const rows = []
    for (let i = 0; i < runs; i++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      rows.push(await lay(page, `${atlas.url}?page=zones`, file))
      await page.close()
    }
    const p50 = quantile(
      rows.map(({ joined }) => joined),
      0.5,
    )!
    if (json) console.log(JSON.stringify({ city: city.id, zones: zones.length, runs: rows, p50 }))
    else {
      console.log(`${zones.length} zones over ${city.name}: ms, ${runs} times`)
      for (const { read, joined } of rows)
        console.log(`read ${read.toFixed(0)}  read and joined ${joined.toFixed(0)}`)
      console.log(`p50 ${p50.toFixed(0)}  of ${LIMIT}${p50 > LIMIT ? ', TOO SLOW' : ''}`)
    }
    if (p50 > LIMIT) process.exitCode = 1
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
}

async function lay(page: Page, address: string, text: string) {
  await page.goto(address)
  await page.locator('input[type="file"]').setInputFiles({
    name: 'hexagons.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  })
  return {
    read: await measured(page, 'own-zones-read'),
    joined: await measured(page, 'own-zones'),
  }
}
