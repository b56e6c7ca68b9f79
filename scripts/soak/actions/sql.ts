import type { Page } from '@playwright/test'
import { act, type Action } from '../action.ts'
import { click } from '../click.ts'
import { follow } from '../follow.ts'
import { chance, pick } from '../random.ts'
import type { Scene } from '../scene.ts'
import { PATIENCE_MS } from '../stuck-faults.ts'

/** Ends by itself never; a step of the second takes so long that the engine does not heed that it is stopped. */
const ENDLESS = [
  'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t',
  'select count(*) from range(10000000) a, range(10000000) b where a.range + b.range = -1',
]
const QUERIES = [
  'select 6 * 7 as answer',
  'select city_id, count(*) as n from tract group by city_id order by n desc',
  "select geoid, estimate from estimate where measure = 'diabetes' limit 3000",
  'select * from tract limit 500',
  'select range as a, range * range as b from range(40)',
  'selec 1',
  'select nothing from tract',
  'select * from no_such_table',
  "select error('soaked')",
  "copy tract to 'file.csv'",
  '-- nothing',
  '',
]

const editor = (page: Page) => page.locator('main .cm-content')
const runs = (page: Page) => page.locator('main .run button.filled')
/** It takes the place of the button that runs a moment after that was pressed. */
const stops = (page: Page) => runs(page).filter({ hasText: /^(Stop|Detener)$/ })

async function openSql(page: Page): Promise<void> {
  await follow(page, '?page=sql')
  await editor(page).waitFor({ timeout: PATIENCE_MS })
}

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  if (sql !== '') await page.keyboard.insertText(sql)
}

/** Runs what is written by key or by button. */
async function run({ page, random }: Scene): Promise<string> {
  if (chance(random, 0.5)) {
    await editor(page).focus()
    await page.keyboard.press('ControlOrMeta+Enter')
    return 'by key'
  }
  return (await click(random, runs(page))) === null ? 'not' : 'by button'
}

/** The page where readers ask by SQL. */
export const SQL: readonly Action[] = [
  act('ask a question by SQL', 4, async (scene) => {
    const { page, random } = scene
    await openSql(page)
    const question = await click(random, page.locator('main .examples button'))
    return `${question}, run ${chance(random, 0.8) ? await run(scene) : 'not'}`
  }),
  act('write a query', 4, async (scene) => {
    const { page, random } = scene
    await openSql(page)
    const sql = pick(random, QUERIES)
    await write(page, sql)
    return `${sql}, run ${await run(scene)}`
  }),
  act('stop a query', 2, async (scene) => {
    const { page, random } = scene
    await openSql(page)
    const sql = pick(random, ENDLESS)
    await write(page, sql)
    await run(scene)
    await page.waitForTimeout(random() * 1000)
    // Who leaves the page stops it too.
    if (chance(random, 0.3)) await follow(page, '?page=methods')
    else await stops(page).click()
    return sql
  }),
  act('look at a result', 3, ({ page, random }) =>
    click(random, page.locator('main section.ask [role="tab"]')),
  ),
  act('copy a link to a query', 1, ({ page, random }) =>
    click(random, page.locator('main .run .text-button')),
  ),
]
