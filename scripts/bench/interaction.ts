import { chromium as browserType, type Locator, type Page } from '@playwright/test'
import { max, quantile, rollup, sum } from 'd3-array'
import { chromium } from '../chromium.ts'
import { benchCity } from './bench-city.ts'
import { traceMainThread, type Work } from './main-thread.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'
import {
  INTERACTION,
  perform,
  watchInteractions,
  type Interaction,
  type Shift,
} from './watch-interactions.ts'

/** The 95th percentile that is allowed, ms. */
const TARGETS = {
  'hover on the map': 50,
  'hover on the strips': 50,
  'brush by pointer': 100,
  'brush by key': 100,
  measure: 100,
}
type Kind = keyof typeof TARGETS
const KINDS = Object.keys(TARGETS) as Kind[]
/** Between one act and the next, ms; after another measure the page may go on longer with what it put off. */
const REST = 60
const MEASURE_REST = 700
const SETTLE_MS = 60_000

/** One event of an act: `ms` from when it came until the next paint was recorded, of which the page worked for `work`. */
type Answer = Interaction & Work

/**
 * How soon an opened city has answered a hover, a brush and another measure, all by a real mouse and keyboard, and whether anything moved
 * under the reader; the exit code is 1 beyond a target. What is judged is the work of the page's main thread from the event to the next
 * paint: the map is drawn in software here, and the time that the thread idles or waits for that (to read the drawing back) is told beside it.
 */
export async function run(args: string[]): Promise<void> {
  const { city: id, runs, json, data } = benchOptions(args, 40)
  const city = benchCity(data, id)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await watchInteractions(page)
    await page.goto(`${atlas.url}?city=${city.id}`)
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
    await page.waitForLoadState('networkidle')
    await page.getByText(/^(Your browser|The overlaps)/).waitFor({ timeout: SETTLE_MS })
    await page.waitForTimeout(2000)
    const stop = await traceMainThread(page, INTERACTION, MEASURE_REST)
    await hover(page, 'hover on the map', page.locator('canvas').first(), 0.6, runs)
    await hover(page, 'hover on the strips', strips(page), 1, runs)
    await brushByPointer(page, runs)
    await brushByKey(page, runs)
    await chooseMeasures(page, runs)
    await page.waitForTimeout(1000)
    const works = await stop()
    const { interactions, shifts } = await page.evaluate(() => {
      const { interactions, shifts } = window
      return { interactions, shifts }
    })
    const answers = interactions.map((one, i) => ({ ...one, ...works[i]! }))
    report({ city: city.name, tracts: city.tractsShown, answers, shifts }, json)
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
}

const strips = (page: Page) => page.getByRole('listbox', { name: /^Tracts, by grade/ })
const handle = (page: Page) => page.getByRole('slider', { name: /, to$/ }).first()

/** Points here and there in the left part of an element, of its width. */
async function hover(page: Page, kind: Kind, element: Locator, part: number, runs: number) {
  const box = (await element.boundingBox())!
  for (let i = 0; i < runs; i++) {
    const [x, y] = [part * (0.1 + 0.8 * ((i * 0.618) % 1)), 0.1 + 0.8 * ((i * 0.414) % 1)]
    await perform(page, `${kind} ${i}`, REST, () =>
      page.mouse.move(box.x + x * box.width, box.y + y * box.height),
    )
  }
}

/** Draws a brush over the legend's bars and moves its end to and fro. */
async function brushByPointer(page: Page, runs: number) {
  const { x, y, width, height } = (await handle(page).locator('xpath=..').boundingBox())!
  await page.mouse.move(x + 0.15 * width, y + height / 2)
  await page.mouse.down()
  for (let i = 0; i < runs; i++) {
    const to = 0.55 + 0.35 * Math.sin((i + 1) / 3)
    await perform(page, `brush by pointer ${i}`, REST, () =>
      page.mouse.move(x + to * width, y + height / 2),
    )
  }
  await page.mouse.up()
  await page.keyboard.press('Escape')
}

async function brushByKey(page: Page, runs: number) {
  await handle(page).focus()
  for (let i = 0; i < runs; i++) {
    const key = Math.floor(i / 8) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'
    await perform(page, `brush by key ${i}`, REST, () => page.keyboard.press(key))
  }
  await page.keyboard.press('Escape')
}

/** Opens the list of measures and clicks another of them; the click on it is the act. */
async function chooseMeasures(page: Page, runs: number) {
  for (let i = 0; i < runs; i++) {
    const open = page.getByRole('button', { name: /^Measure: / }).first()
    await open.click()
    const options = page.getByRole('listbox', { name: 'Measure' }).getByRole('option')
    const option = options.nth((i + 1) % (await options.count()))
    await option.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await option.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.waitForTimeout(100)
    await perform(page, `measure ${i}`, MEASURE_REST, async () => {
      await page.mouse.down()
      await page.mouse.up()
    })
  }
}

interface Report {
  city: string
  tracts: number
  answers: Answer[]
  shifts: Shift[]
}

function report({ city, tracts, answers, shifts }: Report, json: boolean): void {
  const shift = sum(shifts, ({ value, isForgiven }) => (isForgiven ? 0 : value))
  const kinds = KINDS.map((kind) => {
    const its = answers.filter(({ act }) => act.startsWith(`${kind} `))
    const [work, wait, longest] = [
      worst(its, ({ work }) => work),
      worst(its, ({ ms }) => ms),
      worst(its, ({ longest }) => longest),
    ]
    return { kind, work, wait, longest }
  })
  if (shift > 0 || kinds.some(({ kind, work }) => !(quantile(work, 0.95)! <= TARGETS[kind])))
    process.exitCode = 1
  if (json) return console.log(JSON.stringify({ city, tracts, answers, shifts }))
  console.log(`${city}, ${tracts} tracts: ms of the page's work from an event to the next paint`)
  for (const { kind, work, wait, longest } of kinds) {
    const [a, b, c, d, e, f] = [
      ...[quantile(work, 0.5), quantile(work, 0.95), max(work)],
      ...[quantile(longest, 0.95), quantile(wait, 0.5), quantile(wait, 0.95)],
    ].map((ms) => (ms ?? NaN).toFixed(1).padStart(6))
    console.log(
      `${kind.padEnd(20)} n ${work.length}  p50 ${a}  p95 ${b} of ${String(TARGETS[kind]).padStart(3)}  max ${c}` +
        `   longest task p95 ${d}   with the wait for drawing p50 ${e}  p95 ${f}`,
    )
  }
  console.log(`layout shift ${shift.toFixed(4)} of 0`)
  const all = sum(shifts, ({ value }) => value)
  console.log(`with what a browser forgives, right after a press or key: ${all.toFixed(4)}`)
  for (const { value, at, isForgiven, what } of shifts.filter(({ value }) => value >= 0.0005))
    console.log(
      `  ${value.toFixed(4)} at ${at.toFixed(0)} ms${isForgiven ? ', forgiven' : ''}: ${what.join(', ')}`,
    )
}

/** Of each act that of its events that took longest. */
function worst(answers: readonly Answer[], of: (answer: Answer) => number): number[] {
  return [
    ...rollup(
      answers,
      (its) => max(its, of)!,
      ({ act }) => act,
    ).values(),
  ]
}
