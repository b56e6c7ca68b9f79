import { chromium as browserType, type Page } from '@playwright/test'
import { chromium } from '../chromium.ts'
import { benchOptions } from './options.ts'
import { serve } from './serve.ts'
import { timesLine, timesOf } from './times.ts'

/** A group-by over all tables: every tract with its city, its areas and every measure's estimates. */
const GROUP_BY = `
select state, centroid_grade, avg(estimate) as mean, sum(overlap_m2) as m2, count(*) as n
from estimate join tract_share using (geoid) join tract using (city_id, geoid) join crosswalk using (geoid)
  join holc_area using (area_id) join city on city.city_id = tract.city_id join measure using (measure)
where measure = 'MEASURE' and measure.label <> ''
group by all
order by all`

/** What never ends: a step of the second takes so long that the engine never asks whether it was stopped. */
const NEVER = [
  'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t',
  'select count(*) from range(10000000) a, range(10000000) b where a.range + b.range = -1',
]
const STOPS = 10

/**
 * On the SQL page, in Chromium: how long a group-by over all tables takes from the key to its first rows on the page, with another measure each
 * time, and how long a query that never ends takes to be stopped, until another can be run.
 */
export async function run(args: string[]): Promise<void> {
  const { runs, json, data } = benchOptions(args, 50)
  const atlas = await serve('dist', data)
  const browser = await browserType.launch(chromium())
  const firsts: number[] = []
  const stops: number[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${atlas.url}?page=sql`)
    await page.locator('.cm-content').waitFor()
    await answered(page, 'select distinct measure as id from estimate order by id')
    const measures = await page.getByRole('region').getByRole('cell').allInnerTexts()
    for (let i = 0; i < runs; i++)
      firsts.push(await answered(page, GROUP_BY.replace('MEASURE', measures[i % measures.length]!)))
    for (let i = 0; i < STOPS; i++) stops.push(await stopped(page, NEVER[i % NEVER.length]!))
  } finally {
    await Promise.all([browser.close(), atlas.close()])
  }
  if (json) console.log(JSON.stringify({ firstRows: timesOf(firsts), stop: timesOf(stops) }))
  else {
    console.log(`group-by over all tables: ms to its first rows on the page, ${runs} runs`)
    console.log(timesLine(firsts))
    console.log(`a query that never ends: ms until it is stopped, ${STOPS} times`)
    console.log(timesLine(stops))
  }
}

/** Waits until what was written stands on the page, as it does for who reads it before the key. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
      ),
  )

/** Runs a query; what the page measured, in ms. */
async function answered(page: Page, sql: string): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('sql'))
  await page.getByRole('textbox', { name: 'Query in SQL' }).fill(sql)
  await drawn(page)
  await page.keyboard.press('Control+Enter')
  const found = await page.waitForFunction(() => {
    const [entry] = performance.getEntriesByName('sql', 'measure')
    return entry && { ms: entry.duration }
  })
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor()
  return (await found.jsonValue())!.ms
}

/** Runs what never ends, stops it after a second, and measures in the page until the button to run stands there again. */
async function stopped(page: Page, sql: string): Promise<number> {
  await page.getByRole('textbox', { name: 'Query in SQL' }).fill(sql)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Running …').waitFor()
  await page.waitForTimeout(1000)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLButtonElement>('button.filled')!
        const began = performance.now()
        const observer = new MutationObserver(() => {
          // Another stands in its place when the next query can be run.
          if (button.isConnected) return
          observer.disconnect()
          resolve(performance.now() - began)
        })
        observer.observe(document.body, { childList: true, subtree: true })
        button.click()
      }),
  )
}
