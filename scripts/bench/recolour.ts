import { chromium as browserType, type Page } from '@playwright/test'
import { max, quantile } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'

/** How long the map's colours and all charts take to follow another measure, without painting, as the app measures it. */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 40)
  const city = benchCity(data, id)
  const [shown, ...others] = Object.keys(city.estimates)
  if (shown === undefined || others.length === 0)
    throw new Error(`${city.name} has fewer than two measures to change between`)
  const measures = [...others, shown]

  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  const times: number[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${atlas.url}?city=${city.id}&measure=${shown}`)
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
    await page.waitForLoadState('networkidle')
    for (let i = 0; i < runs; i++) times.push(await change(page, measures[i % measures.length]!))
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }

  const [p50, p95, most] = [quantile(times, 0.5)!, quantile(times, 0.95)!, max(times)!]
  if (json) {
    console.log(JSON.stringify({ city: city.id, tracts: city.tractsShown, times, p50, p95 }))
    return
  }
  console.log(`${city.name}, ${city.tractsShown} tracts: ms to recolour, ${runs} changes`)
  console.log(`p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  max ${most.toFixed(1)}`)
}

/** Goes to the same view with another measure, as a link within the page would; returns what the app measured, in ms. */
async function change(page: Page, measure: string): Promise<number> {
  await page.evaluate((id) => {
    performance.clearMeasures('recolour')
    const url = new URL(location.href)
    url.searchParams.set('measure', id)
    history.pushState(history.state, '', url)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, measure)
  const measured = await page.waitForFunction(() => {
    const [entry] = performance.getEntriesByName('recolour', 'measure')
    return entry && { ms: entry.duration }
  })
  return (await measured.jsonValue())!.ms
}
