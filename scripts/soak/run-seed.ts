import type { Browser, Page } from '@playwright/test'
import { randomLcg } from 'd3-random'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { City } from '../../src/domain/city.ts'
import { addressFaults } from './address-faults.ts'
import { act, type Action } from './action.ts'
import { ACTIONS } from './actions.ts'
import { OWN } from './actions/own.ts'
import { SQL } from './actions/sql.ts'
import { ZONES } from './actions/zones.ts'
import { follow } from './follow.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import { LAYOUTS, PAGES, PANELS, PLOTS, TAKES } from '../../src/view/url.ts'
import { growthFaults, held, type Held } from './leaks.ts'
import { stuckFaults } from './stuck-faults.ts'
import { WatchedPage } from './watched-page.ts'

/** What came of one seed. */
export interface SeedResult {
  seed: number
  /** What was done, one after the other. */
  done: string[]
  faults: string[]
  /** In the same view before and after the part that loads nothing anew; null where it was not reached. */
  start: Held | null
  end: Held | null
}

/** Every screen once, so that code, fonts and tables that a page fetches once and keeps are there before it is measured what it holds. */
const SCREENS = [
  ...LAYOUTS.map((layout) => `&layout=${layout}`),
  ...PANELS.map((panel) => `&panel=${panel}`),
  ...TAKES.map((take) => `&take=${take}`),
  ...PAGES.map((page) => `&page=${page}`),
]
/** Done once before it is measured too, for the same reason: engines and workers come with them. */
const BROUGHT = [...OWN, ...ZONES, ...SQL]
/** The part of the actions after which what is fetched once and kept, as code and the templates of its parts, is mostly there. */
const WARM_UP = 0.25
/** The part of the actions among which the page may be loaded anew. */
const LOADS_AFTER = 0.75
/** After so many actions, and at the end, it is looked whether something is stuck and whether the address is what is shown. */
const LOOK_EVERY = 4

interface Asked {
  url: string
  seed: number
  actions: number
  cities: readonly City[]
  /** The folder of published data. */
  data: string
  out: string
  mayMiss?: (url: string) => boolean
}

/** Does so many random things on the page, the same for the same seed, and tells every fault. The first fault of a kind ends the seed, with a picture of the page. */
export async function runSeed(
  browser: Browser,
  { url, seed, actions, cities, data, out, mayMiss }: Asked,
): Promise<SeedResult> {
  const random = randomLcg(seed / 1e6)
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    locale: 'en-US',
  })
  const result: SeedResult = { seed, done: [], faults: [], start: null, end: null }
  const watched = new WatchedPage(await context.newPage(), mayMiss)
  const { page } = watched
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const scene: Scene = { page, random, cities, data }
  const home = `?city=${pickHome(random, cities)}`
  try {
    await page.goto(`./${home}`)
    await warmUp(watched, scene, home, result)
    for (let i = 0; i < actions && result.faults.length === 0; i++) {
      const part = i / actions
      if (!result.start && part >= WARM_UP) result.start = await heldAtHome(watched, session, home)
      if (!result.end && part >= LOADS_AFTER) result.end = await heldAtHome(watched, session, home)
      const action = drawn(random, part >= LOADS_AFTER)
      const did = await action.run(scene)
      result.done.push(did === null ? `(${action.name})` : `${action.name}: ${did}`)
      result.faults.push(...watched.take())
      if (i % LOOK_EVERY === LOOK_EVERY - 1 || i === actions - 1)
        result.faults.push(...(await lookAround(watched, cities)))
    }
    if (result.start && result.end) result.faults.push(...growthFaults(result.start, result.end))
  } catch (error) {
    result.faults.push(`the soak itself: ${(error as Error).stack}`)
  }
  if (result.faults.length > 0) await keep(page, result, out)
  await context.close()
  return result
}

/** Goes to every screen and does once what brings engines and workers; ends with the first fault. */
async function warmUp(
  watched: WatchedPage,
  scene: Scene,
  home: string,
  { done, faults }: SeedResult,
): Promise<void> {
  const screens = [
    ...SCREENS.map((screen) => home + screen),
    ...PLOTS.map((plot) => `?plot=${plot}`),
  ]
  const goes = screens.map((screen) =>
    act(`see ${screen}`, 1, () => follow(scene.page, screen).then(() => '')),
  )
  for (const action of [...goes, ...BROUGHT]) {
    const did = await action.run(scene)
    faults.push(...(await stuckFaults(watched)), ...watched.take())
    if (faults.length === 0) continue
    done.push(`${action.name}: ${did}`)
    return
  }
}

async function lookAround(watched: WatchedPage, cities: readonly City[]): Promise<string[]> {
  const stuck = await stuckFaults(watched)
  return [...stuck, ...(await addressFaults(watched, cities)), ...watched.take()]
}

/** What the page holds once it shows again what it began with. */
async function heldAtHome(
  watched: WatchedPage,
  session: Parameters<typeof held>[1],
  home: string,
): Promise<Held> {
  const { page } = watched
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('Escape')
  await follow(page, home)
  await stuckFaults(watched)
  await page.waitForTimeout(1_500)
  return held(page, session)
}

function pickHome(random: Random, cities: readonly City[]): string {
  const drawn = cities.filter(({ tracts }) => tracts > 0)
  return drawn[Math.floor(random() * drawn.length)]!.id
}

function drawn(random: Random, mayLoad: boolean): Action {
  const all = ACTIONS.filter(({ loads }) => mayLoad || !loads)
  let left = random() * all.reduce((sum, { weight }) => sum + weight, 0)
  return all.find(({ weight }) => (left -= weight) < 0) ?? all[0]!
}

async function keep(page: Page, result: SeedResult, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const place = `${out}/seed-${result.seed}`
  writeFileSync(`${place}.json`, JSON.stringify({ ...result, address: page.url() }, null, 2))
  await page.screenshot({ path: `${place}.png` }).catch(() => {})
}
