import type { Browser } from '@playwright/test'
import type { City } from '../../src/domain/city.ts'
import { follow } from './follow.ts'
import { held, MOST_GROWTH, type Held } from './leaks.ts'
import { stuckFaults } from './stuck-faults.ts'
import { WatchedPage } from './watched-page.ts'

export interface Sample {
  /** So many city changes. */
  after: number
  held: Held
}

export interface Day {
  samples: Sample[]
  faults: string[]
}

interface Asked {
  url: string
  changes: number
  cities: readonly City[]
  /** Is given each sample when it was taken. */
  tell(sample: Sample): void
}

const SAMPLE_EVERY = 25
const SETTLED_AFTER = 50

/** A tab that is open all day: so many changes of city in one page, one after another as fast as they come, with what the page holds. */
export async function dayLong(
  browser: Browser,
  { url, changes, cities, tell }: Asked,
): Promise<Day> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  const watched = new WatchedPage(await context.newPage())
  const { page } = watched
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const day: Day = { samples: [], faults: [] }
  const drawn = cities.filter(({ tracts }) => tracts > 0)
  // The same one each time that it is measured, so that cities of other sizes do not count.
  const home = drawn[0]!.id
  await page.goto(`./?city=${home}`)
  for (let i = 1; i <= changes; i++) {
    const isSample = i % SAMPLE_EVERY === 0
    const city = isSample ? home : drawn[i % drawn.length]!.id
    await follow(page, `?city=${city}`)
    day.faults.push(...(await stuckFaults(watched)), ...watched.take())
    if (!isSample) continue
    const sample = { after: i, held: await held(page, session) }
    day.samples.push(sample)
    tell(sample)
  }
  const settled = day.samples.find(({ after }) => after >= SETTLED_AFTER)?.held
  const last = day.samples.at(-1)?.held
  if (settled && last && last.heapBytes > settled.heapBytes * (1 + MOST_GROWTH))
    day.faults.push(`leak: the heap grew from ${settled.heapBytes} to ${last.heapBytes}`)
  await context.close()
  return day
}
