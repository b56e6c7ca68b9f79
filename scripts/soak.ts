import { chromium as browserType } from '@playwright/test'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import type { City } from '../src/domain/city.ts'
import { serve } from './bench/serve.ts'
import { chromium } from './chromium.ts'
import { dayLong } from './soak/day-long.ts'
import { growth } from './soak/leaks.ts'
import { runSeed } from './soak/run-seed.ts'
import { soakOptions } from './soak/soak-options.ts'

/**
 * `npm run soak [-- --data FOLDER --seeds N --first N --actions N --day N]`: random actions on the built site in Chromium, the same for the same seed, and a
 * day's worth of city changes in one page. The exit code is 1 after any fault; what was done before it and a picture lie in the folder of --out.
 */
const { data, site, seeds, first, actions, day, out } = soakOptions(argv.slice(2))
const cities = JSON.parse(readFileSync(`${data}/cities.json`, 'utf8')) as City[]
const percent = (part: number) => `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(0)} %`
const hasPages = existsSync(`${site}/city/${cities[0]!.id}`)
if (!hasPages) console.log(`${site} has no pages of these cities: their pictures may be missing`)
const mayMiss = (url: string) => !hasPages && /\/city\/.*\.png$/.test(url)
const atlas = await serve(site, data)
mkdirSync(out, { recursive: true })
let faults = 0
try {
  for (let seed = first; seed < first + seeds; seed++) {
    const browser = await browserType.launch(chromium())
    const start = performance.now()
    const result = await runSeed(browser, {
      url: atlas.url,
      seed,
      actions,
      cities,
      data,
      out,
      mayMiss,
    })
    await browser.close()
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const { done, start: before, end } = result
    const kept =
      before && end
        ? `heap ${(before.heapBytes / 1e6).toFixed(1)} MB ${percent(growth(before, end))}, nodes ${before.nodes} → ${end.nodes} (${before.shown} → ${end.shown} of them shown), listeners ${percent(growth(before, end, 'listeners'))}, workers ${before.workers} → ${end.workers}`
        : 'not measured'
    console.log(
      `${result.faults.length > 0 ? '✗' : '✓'} seed ${seed}: ${done.length} actions in ${seconds} s; ${kept}`,
    )
    for (const fault of result.faults) console.log(`  ${fault}`)
    if (result.faults.length > 0) console.log(`  after ${done.slice(-5).join(' | ')}`)
    faults += result.faults.length
  }
  if (day > 0) {
    const browser = await browserType.launch(chromium())
    const { samples, faults: told } = await dayLong(browser, {
      ...{ url: atlas.url, cities },
      changes: day,
      tell: ({ after, held }) =>
        console.log(
          `after ${after} cities: ${(held.heapBytes / 1e6).toFixed(1)} MB, ${held.nodes} nodes, ${held.listeners} listeners, ${held.workers} workers`,
        ),
    })
    await browser.close()
    writeFileSync(`${out}/day.json`, JSON.stringify(samples, null, 2))
    for (const fault of told) console.log(`  ${fault}`)
    faults += told.length
  }
} finally {
  await atlas.close()
}
console.log(`${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0
