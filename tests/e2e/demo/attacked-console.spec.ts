import type { Page } from '@playwright/test'
import { OWN_ADDRESS, SQL_ATTACKS, type Attack } from '../../fixtures/sql-attacks.ts'
import { expect, test } from '../atlas-page.ts'

/** After so long a statement is one that never ends, and is stopped as a reader would. */
const ENDLESS_MS = 1500
const OPENING = { timeout: 90_000 }
/** Text that is longer is pasted, as nobody types it. */
const LONGEST_TYPED = 2000

/** Attacks that one page meets, one after the other, by a word of their kinds: an opening takes longer than many of them. */
const ON_ONE_PAGE: readonly [aim: string, kinds: RegExp][] = [
  ['read what lies outside', /^read/],
  ['write, attach, load and change tables', /^(write|attach|load|change a table)/],
  ['change a setting', /^change a setting/],
  ['answer odd texts', /^(say|disguise|ask|strain)/],
  ['take all memory, or never end', /^(take|never)/],
]

/** One number for all settings, and all tables with their rows: in it nothing changes unseen. It names no table that would have to be fetched. */
const STATE = `select md5(string_agg(v, '|' order by v)) as state from (
  select name || '=' || value as v from duckdb_settings()
  union all select table_name || ':' || estimated_size || ':' || column_count from duckdb_tables()
  union all select 'sum:' || sum(population) from tract
)`

const editor = (page: Page) => page.getByRole('textbox', { name: 'Query in SQL' })
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true })
const stop = (page: Page) => page.getByRole('button', { name: 'Stop', exact: true })
/** The console when no query runs: what stands there is of the last one. */
const rested = (page: Page) => page.locator('.ask[aria-busy="false"]')
const told = (page: Page) => page.locator('.words[role="status"]')

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+A')
  if (sql.length <= LONGEST_TYPED) return page.keyboard.insertText(sql)
  await page.evaluate((text) => navigator.clipboard.writeText(text), sql)
  await page.keyboard.press('ControlOrMeta+V')
}

/** What the page says of a statement that was put into its editor and run; null of one that had to be stopped. */
async function said(page: Page, sql: string, patience: number): Promise<string | null> {
  await write(page, sql)
  if (sql === '') {
    await expect(run(page)).toBeDisabled()
    return 'syntax error: nothing to run'
  }
  await run(page).click()
  const ended = await rested(page)
    .waitFor({ timeout: patience })
    .then(() => true)
    .catch(() => false)
  if (!ended) {
    // It may end by itself as it is being stopped.
    await stop(page)
      .click({ timeout: 2000 })
      .catch(() => {})
    await expect(rested(page)).toBeVisible(OPENING)
    return null
  }
  const alert = page.locator('.ask').getByRole('alert')
  return (await alert.count()) > 0 ? alert.innerText() : ''
}

async function stateOf(page: Page): Promise<string> {
  await write(page, STATE)
  await run(page).click()
  await expect(rested(page)).toBeVisible(OPENING)
  await expect(told(page)).toHaveText(/^1 row,/)
  return page.getByRole('region', { name: 'Result of the query' }).getByRole('cell').innerText()
}

/** The console with all that its tables need, and what happens from then on. */
async function openConsole(page: Page, baseURL: string) {
  const fetched = new Set<string>()
  const happened: string[] = []
  let isOpen = false
  page.context().on('request', (request) => {
    const url = request.url()
    if (!isOpen) fetched.add(url)
    // A database that is opened anew reads its tables and its program again.
    else if (!fetched.has(url) && !/\/assets\/[^/]+\.(js|wasm)$/.test(url)) happened.push(url)
  })
  page.on('download', (download) => happened.push(`download of ${download.url()}`))
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => happened.push(`window of ${popup.url()}`))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?page=sql')
  await expect(page.locator('.cm-content')).toBeVisible()
  const before = await stateOf(page)
  isOpen = true
  return { happened, before, address: new URL('data/city/calverne-ar.csv', baseURL).href }
}

/** An attack on a table that the console has, at an address that is there. */
const aimed = (sql: string, address: string) =>
  sql.replaceAll(OWN_ADDRESS, address).replace(/\bplace\b/g, 'tract')

/** What came otherwise than it must; null where it came so. */
function faultOf({ sql, outcome, says }: Attack, words: string | null): string | null {
  const wrong = `${sql.slice(0, 80)}: ${words ?? 'no answer'}`
  if (outcome === 'spent') return words === null || says!.test(words) ? null : wrong
  if (outcome === 'answered') return words === '' ? null : wrong
  // Tables of the console have other columns than those of the attacks: it may be for that that one is refused.
  const expected = /\bplace\b/.test(sql) ? /./ : says!
  return words !== null && expected.test(words) ? null : wrong
}

/** Every third, and the last; all of them with ALL_ATTACKS=1. The same statements meet the engine itself in the unit tests, all of them. */
const ofThisRun = (attacks: readonly Attack[]) =>
  process.env.ALL_ATTACKS
    ? attacks
    : attacks.filter((_, i) => i % 3 === 0 || i === attacks.length - 1)

test('every attack is of a page', () => {
  for (const { kind } of SQL_ATTACKS)
    expect(
      ON_ONE_PAGE.filter(([, kinds]) => kinds.test(kind)),
      kind,
    ).toHaveLength(1)
})

for (const [aim, kinds] of ON_ONE_PAGE)
  test(`the console’s page stays whole when told to ${aim}`, async ({ page, baseURL }) => {
    test.setTimeout(300_000)
    const { happened, before, address } = await openConsole(page, baseURL!)
    const faults: string[] = []
    for (const attack of ofThisRun(SQL_ATTACKS.filter(({ kind }) => kinds.test(kind)))) {
      const isSpent = attack.outcome === 'spent'
      const sql = aimed(attack.sql, address)
      const words = await said(page, sql, isSpent ? ENDLESS_MS : 60_000)
      const fault = faultOf(attack, words)
      if (fault) faults.push(fault)
      // What breaks the database must not break the answer after it.
      if (isSpent) expect(await stateOf(page), sql).toBe(before)
    }
    expect(faults).toEqual([])
    expect(await stateOf(page), 'settings and tables').toBe(before)
    expect(happened).toEqual([])
    const files = await page.evaluate(async () => {
      const names = []
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
      return names
    })
    expect(files, 'files of the origin').toEqual([])
  })
