import type { Locator, Page } from '@playwright/test'
import type { City } from '../../src/domain/city.ts'
import { ASSIGNMENT_RULES, THRESHOLDS } from '../../src/domain/assignment-rule.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import {
  CLASSINGS,
  DEFAULT_VIEW,
  encodeView,
  LAYOUTS,
  PAGES,
  PANELS,
  PLOTS,
  STRIPS,
  TAKES,
} from '../../src/view/url.ts'

/** From 0 up to but not with 1. */
export type Random = () => number

export interface Scene {
  page: Page
  random: Random
  cities: readonly City[]
}

export interface Action {
  name: string
  /** How often, beside the others. */
  weight: number
  /** Whether it loads the page anew, so that nothing that the page before it held is told afterwards. */
  loads: boolean
  /** Does it where the page has what it needs; says what was done, null where it could not be. */
  run(scene: Scene): Promise<string | null>
}

/** How long a control is waited for before the reader does something else, ms. */
const IMPATIENT = 1_500
const WORDS = [
  'lake',
  'park',
  '"low ground"',
  'smoke',
  'german',
  'zzzz',
  'railroad',
  '1936',
  '=1+1',
  '<b>',
]

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!
const chance = (random: Random, part: number) => random() < part

/** One of the elements that are seen; null where none is. */
async function oneOf(random: Random, all: Locator): Promise<Locator | null> {
  const seen = await all.filter({ visible: true }).all()
  return seen.length === 0 ? null : pick(random, seen)
}

const nameOf = (element: Locator) =>
  element.evaluate(
    (of) =>
      `${of.tagName.toLowerCase()} “${(of.getAttribute('aria-label') ?? of.textContent).trim().slice(0, 50)}”`,
  )

/** Clicks one of them; what cannot be clicked for what lies over it is left alone. */
async function click(random: Random, all: Locator): Promise<string | null> {
  const one = await oneOf(random, all)
  if (!one) return null
  const name = await nameOf(one)
  const isDone = await one.click({ timeout: IMPATIENT }).then(
    () => true,
    () => false,
  )
  return isDone ? name : null
}

/** A view that a link may ask for: of a city, of several, of all, of a page. */
function someView({ random, cities }: Scene) {
  const maybe = <T, D>(part: number, of: readonly T[], otherwise: D) =>
    chance(random, part) ? pick(random, of) : otherwise
  const ids = cities.map(({ id }) => id)
  return {
    ...DEFAULT_VIEW,
    page: maybe(0.25, PAGES, 'atlas' as const),
    city: maybe(0.85, ids, null),
    cities: [...new Set([pick(random, ids), pick(random, ids)])],
    find: maybe(0.5, WORDS, ''),
    measure: maybe(0.5, MEASURES, MEASURES[0]!).id,
    rule: maybe(0.4, ASSIGNMENT_RULES, ASSIGNMENT_RULES[0]!).id,
    threshold: maybe(0.3, THRESHOLDS, DEFAULT_VIEW.threshold),
    classes: maybe(0.3, CLASSINGS, 'round' as const),
    layout: maybe(0.5, LAYOUTS, 'map' as const),
    panel: maybe(0.5, PANELS, 'story' as const),
    plot: maybe(0.5, PLOTS, 'rows' as const),
    strips: pick(random, STRIPS),
    brush: maybe(0.2, [{ from: 70, to: 78 }], null),
    scores: maybe(0.2, [{ from: 2, to: 3.5 }], null),
    take: maybe(0.15, TAKES, null),
  }
}

/** Goes where a link within the page leads. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search || location.pathname)
    dispatchEvent(new PopStateEvent('popstate'))
  }, link)
}

/** Whether the page that a step leads to is of this very document; null where there is no such page. */
function leadsWithin(page: Page, step: -1 | 1): Promise<boolean | null> {
  return page.evaluate((by) => {
    const { navigation } = window as unknown as {
      navigation: { entries(): { sameDocument: boolean }[]; currentEntry: { index: number } }
    }
    return navigation.entries()[navigation.currentEntry.index + by]?.sameDocument ?? null
  }, step)
}

async function step(scene: Scene, by: -1 | 1, within: boolean): Promise<string | null> {
  const isWithin = await leadsWithin(scene.page, by)
  if (isWithin !== within) return null
  await scene.page.evaluate((of) => history.go(of), by)
  await scene.page.waitForTimeout(50)
  return by < 0 ? 'back' : 'forward'
}

const map = (page: Page) => page.locator('main canvas')

async function overMap(
  scene: Scene,
  does: 'hover' | 'click' | 'zoom' | 'drag',
): Promise<string | null> {
  const { page, random } = scene
  const canvas = await oneOf(random, map(page))
  const box = await canvas?.boundingBox()
  if (!box) return null
  const place = () =>
    [
      box.x + (0.1 + 0.8 * random()) * box.width,
      box.y + (0.1 + 0.8 * random()) * box.height,
    ] as const
  await page.mouse.move(...place())
  if (does === 'click') await page.mouse.click(...place())
  if (does === 'zoom') await page.mouse.wheel(0, chance(random, 0.5) ? 400 : -400)
  if (does === 'drag') {
    await page.mouse.down()
    await page.mouse.move(...place(), { steps: 4 })
    await page.mouse.up()
  }
  return `${does} the map`
}

const act = (name: string, weight: number, run: Action['run'], loads = false): Action => ({
  name,
  weight,
  loads,
  run,
})

/** Leads elsewhere, saves a file, or asks what no test may answer. */
const NOT_PRESSED = '[download], [target="_blank"], [disabled], [type="submit"]'

export const ACTIONS: readonly Action[] = [
  act('follow a link', 8, async (scene) => {
    const link = encodeView(someView(scene))
    await follow(scene.page, link)
    return `follow ${link}`
  }),
  act('click a link', 8, ({ page, random }) =>
    click(random, page.locator(`a[href^="?"]:not(${NOT_PRESSED}):not([hreflang]), a[href="/"]`)),
  ),
  act('search a place', 5, async ({ page, random, cities }) => {
    const { name } = pick(random, cities)
    const text = chance(random, 0.7)
      ? name.slice(0, 3 + Math.floor(random() * 9))
      : pick(random, ['55079', 'D5', '1856', 'xyz'])
    if (
      !(await click(
        random,
        page.locator('header button[aria-haspopup="dialog"], header button:has(svg)'),
      ))
    )
      return null
    await page.keyboard.type(text)
    await page.waitForTimeout(200)
    await page.keyboard.press(chance(random, 0.5) ? 'ArrowDown' : 'End')
    await page.keyboard.press(chance(random, 0.8) ? 'Enter' : 'Escape')
    return `search “${text}”`
  }),
  act('choose', 14, async ({ page, random }) => {
    const opened = await click(random, page.locator('button[aria-haspopup="listbox"]'))
    if (!opened) return null
    const option = await click(
      random,
      page.locator('[role="listbox"]:focus-within [role="option"], .choice [role="option"]'),
    )
    if (!option) await page.keyboard.press('Escape')
    return `choose ${opened}: ${option ?? 'nothing'}`
  }),
  act('tab', 6, ({ page, random }) => click(random, page.locator('[role="tab"]'))),
  act('press a button', 12, ({ page, random }) =>
    click(
      random,
      page.locator(
        `main button:not(${NOT_PRESSED}):not([aria-haspopup]), dialog[open] button:not(${NOT_PRESSED})`,
      ),
    ),
  ),
  act('open a part', 3, ({ page, random }) =>
    click(random, page.locator('main summary, dialog[open] summary')),
  ),
  act('tick', 3, ({ page, random }) =>
    click(random, page.locator('input[type="checkbox"], input[type="radio"]')),
  ),
  act('slide', 5, async ({ page, random }) => {
    const slider = await oneOf(random, page.locator('[role="slider"], input[type="range"]'))
    if (!slider) return null
    await slider.focus({ timeout: IMPATIENT }).catch(() => {})
    const key = pick(random, [
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Escape',
    ])
    for (let i = 0; i < 4; i++) await page.keyboard.press(key)
    return `${key} at ${await nameOf(slider).catch(() => 'a slider')}`
  }),
  act('go through marks by key', 5, async ({ page, random }) => {
    const list = await oneOf(
      random,
      page.locator(
        'main svg [role="listbox"], main [role="listbox"][tabindex="0"], main canvas, main [role="application"]',
      ),
    )
    if (!list) return null
    await list.focus({ timeout: IMPATIENT }).catch(() => {})
    for (let i = 0; i < 4; i++)
      await page.keyboard.press(pick(random, ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']))
    if (chance(random, 0.6)) await page.keyboard.press('Enter')
    return 'arrows'
  }),
  act('hover the map', 4, (scene) => overMap(scene, 'hover')),
  act('click the map', 5, (scene) => overMap(scene, 'click')),
  act('zoom the map', 2, (scene) => overMap(scene, 'zoom')),
  act('drag the map', 2, (scene) => overMap(scene, 'drag')),
  act('click a mark', 4, async ({ page, random }) => {
    const mark = await oneOf(random, page.locator('main svg[role] , main svg:has([role="option"])'))
    const box = await mark?.boundingBox()
    if (!box) return null
    const [x, y] = [box.x + random() * box.width, box.y + random() * box.height]
    await page.mouse.click(x, y)
    return `click a chart at ${x.toFixed(0)}, ${y.toFixed(0)}`
  }),
  act('brush', 3, async ({ page, random }) => {
    const ground = await oneOf(random, page.locator('main svg:has([role="slider"])'))
    const box = await ground?.boundingBox()
    if (!box) return null
    const y = box.y + box.height * (0.3 + 0.4 * random())
    await page.mouse.move(box.x + random() * box.width, y)
    await page.mouse.down()
    await page.mouse.move(box.x + random() * box.width, y, { steps: 4 })
    await page.mouse.up()
    return 'brush'
  }),
  act('take away', 3, async (scene) => {
    const take = pick(scene.random, TAKES)
    const query = new URL(scene.page.url()).searchParams
    if ((query.get('page') ?? 'atlas') !== 'atlas') return null
    query.set('take', take)
    await follow(scene.page, `?${query}`)
    return `take ${take}`
  }),
  act('type', 3, async ({ page, random }) => {
    const field = await oneOf(
      random,
      page.locator(
        'main input:not([type="checkbox"]):not([type="radio"]):not([type="range"]):not([type="file"]), main textarea, dialog[open] input[type="text"], dialog[open] textarea',
      ),
    )
    if (!field) return null
    const text = pick(random, WORDS)
    await field.fill(text, { timeout: IMPATIENT }).catch(() => {})
    await page.keyboard.press('Enter')
    return `type ${text}`
  }),
  act('escape', 3, async ({ page }) => {
    await page.keyboard.press('Escape')
    return 'Escape'
  }),
  act('back', 6, (scene) => step(scene, -1, true)),
  act('forward', 3, (scene) => step(scene, 1, true)),
  act('storm of back and forward', 1, async (scene) => {
    if ((await leadsWithin(scene.page, -1)) !== true) return null
    await scene.page.evaluate(() => {
      for (const by of [-1, 1, -1, 1, -1]) history.go(by)
    })
    await scene.page.waitForTimeout(200)
    return 'back, forward, back, forward, back'
  }),
  act('resize', 3, async ({ page, random }) => {
    const size = pick(random, [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ])
    await page.setViewportSize(size)
    return `${size.width} × ${size.height}`
  }),
  act('theme', 2, async ({ page, random }) => {
    const colorScheme = pick(random, ['light', 'dark'] as const)
    await page.emulateMedia({ colorScheme })
    return colorScheme
  }),
  act('scroll', 4, async ({ page, random }) => {
    await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), random())
    return 'scroll'
  }),
  act(
    'reload',
    2,
    async ({ page }) => {
      await page.reload()
      return 'reload'
    },
    true,
  ),
  act(
    'open a link',
    2,
    async (scene) => {
      const link = encodeView({
        ...someView(scene),
        lang: pick(scene.random, ['en', 'es', null] as const),
      })
      await scene.page.goto(`./${link}`)
      return `open ${link}`
    },
    true,
  ),
  act('other language', 1, ({ page, random }) => click(random, page.locator('a[hreflang]')), true),
  act('back to another document', 1, (scene) => step(scene, -1, false), true),
]
