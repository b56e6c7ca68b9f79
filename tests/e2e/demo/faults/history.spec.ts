import type { Page } from '@playwright/test'
import { expect, test } from '../../atlas-page.ts'
import { SCREENS, settled } from '../../screens.ts'

const VIEWS = [
  ...Object.values(SCREENS).flat(),
  'page=own',
  'page=sql&sql=select+1',
  'city=calverne-ar',
  'city=calverne-ar&panel=charts&brush=70..75',
  'city=calverne-ar&take=data',
  'city=windelmoor-or&layout=side&rule=centroid',
  'city=windelmoor-or&take=cite&panel=statistics',
]
/** One after another they have little in common. */
const STEPS = Array.from({ length: 100 }, (_, i) => VIEWS[(i * 7) % VIEWS.length]!)

/** Goes to views as by links within the page and waits for none; browsers leave out what comes faster than 200 steps in ten seconds. */
async function walk(page: Page, queries: readonly string[]): Promise<void> {
  await page.evaluate(async (searches) => {
    for (const [step, search] of searches.entries()) {
      history.pushState({ step }, '', `./?${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
      await new Promise((done) => setTimeout(done, 60))
    }
  }, queries)
}

/** Goes to and fro in the history, each time before the last step has been shown, and waits until the browser has come to rest. */
async function storm(page: Page, jumps: readonly number[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const jump of all) {
      history.go(jump)
      await new Promise((done) => setTimeout(done, 10 + 4 * Math.abs(jump)))
    }
  }, jumps)
  let last = -1
  const isAtRest = async () => last === (last = await stepOf(page))
  await expect.poll(isAtRest, { intervals: [1000] }).toBe(true)
}

const stepOf = (page: Page) =>
  page.evaluate(() => (history.state as { step: number } | null)?.step ?? -1)
const queryOf = (page: Page) => new URL(page.url()).search.slice(1)

async function shown(page: Page) {
  await settled(page, queryOf(page))
  const dialog = page.locator('dialog[open]')
  return {
    title: await page.title(),
    headings: await page.locator('main :is(h1, h2)').allInnerTexts(),
    maps: await page.locator('canvas').count(),
    dialog: await dialog.locator('h2').first().allInnerTexts(),
    tab: await dialog.locator('[role="tab"][aria-selected="true"]').allInnerTexts(),
  }
}

/** Fails unless the page shows what another one does that was opened at its address. */
async function expectAsOpenedAfresh(page: Page, fresh: Page): Promise<void> {
  await fresh.goto(page.url())
  await expect(async () => expect(await shown(page)).toEqual(await shown(fresh))).toPass({
    timeout: 60_000,
  })
}

/** Of a fixed sequence that favours no direction. */
const jumpsOf = (round: number) =>
  Array.from({ length: 15 }, (_, i) => Math.round(15 * Math.sin(13 * round + 7 * i)) || -1)

test('a storm of steps back and forward ends with the view that the address asks for', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  await page.goto('./')
  await settled(page, '')
  await walk(page, STEPS)
  const fresh = await context.newPage()
  await expectAsOpenedAfresh(page, fresh)
  for (const round of [1, 2, 3, 4]) {
    await storm(page, jumpsOf(round))
    expect(queryOf(page)).toBe(STEPS[await stepOf(page)])
    await expectAsOpenedAfresh(page, fresh)
  }
  // A browser keeps the last fifty steps.
  await storm(page, [1, 1, 1, 1, 1])
  const at = await stepOf(page)
  for (const step of [at - 1, at - 2, at - 3, at - 4]) {
    await page.goBack()
    expect(await stepOf(page)).toBe(step)
    expect(queryOf(page)).toBe(STEPS[step])
    await expectAsOpenedAfresh(page, fresh)
  }
})
