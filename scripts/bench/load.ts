import { chromium as browserType } from '@playwright/test'
import { max, median, min } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { benchOptions } from './options.ts'
import { buildBareMap } from './build-bare-map.ts'
import { loadSlow } from './load-slow.ts'
import { serve } from './serve.ts'
import { timeToMark } from './time-to-mark.ts'

/**
 * How long until a city's first map has been painted, beside a bare page that draws the same shapes with MapLibre
 * alone, by turns in one run; both after one round that is not counted. With --slow how long a slow phone waits.
 */
export async function run(args: string[]): Promise<void> {
  const options = benchOptions(args, 7)
  if (options.slow) return loadSlow(options)
  const { city: id, runs, json, data } = options
  const city = benchCity(data, id)
  const atlas = await serve('dist', data)
  const bare = await serve(await buildBareMap(), data)
  const pages = {
    atlas: `${atlas.url}?city=${city.id}`,
    bare: `${bare.url}?city=${city.id}&bounds=${city.bounds}`,
  }
  const times: Record<keyof typeof pages, number[]> = { atlas: [], bare: [] }

  const browser = await browserType.launch(chromium())
  try {
    for (let round = 0; round <= runs; round++) {
      for (const page of ['atlas', 'bare'] as const) {
        const ms = await timeToMark(browser, pages[page], 'first-map')
        if (round > 0) times[page].push(ms)
      }
    }
  } finally {
    await Promise.all([browser.close(), atlas.close(), bare.close()])
  }

  const ratio = median(times.atlas)! / median(times.bare)!
  if (json) {
    console.log(JSON.stringify({ city: city.id, tracts: city.tractsShown, times, ratio }))
    return
  }
  console.log(`${city.name}, ${city.tractsShown} tracts: ms to the first map, ${runs} runs`)
  for (const [page, ms] of Object.entries(times)) {
    const [low, middle, high] = [min(ms), median(ms), max(ms)].map((t) => t!.toFixed(0).padStart(6))
    console.log(`${page.padEnd(6)} min ${low}  median ${middle}  max ${high}`)
  }
  console.log(`ratio of the medians ${ratio.toFixed(2)}`)
}
