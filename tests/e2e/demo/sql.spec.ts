import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { choose, openCity } from '../city-screen.ts'
import { turnTo } from '../screens.ts'
import { exampleQueries } from '../../../src/console/example-queries.ts'

const editor = (page: Page) => page.getByRole('textbox', { name: 'Query in SQL' })
const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true })
const stop = (page: Page) => page.getByRole('button', { name: 'Stop', exact: true })
const told = (page: Page) => page.locator('.words[role="status"]')
const cells = (page: Page) => page.getByRole('region', { name: 'Result of the query' })

/** The first answer waits for the database and its tables. */
const OPENING = { timeout: 90_000 }

/** Opens the page and waits for the editor’s code. */
async function openSql(page: Page, query = ''): Promise<void> {
  await page.goto(`./?page=sql${query}`)
  await expect(page.locator('.cm-content')).toBeVisible()
}

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+A')
  if (sql === '') await page.keyboard.press('Delete')
  else await page.keyboard.insertText(sql)
}

/** Runs what is written and waits for its answer. */
async function answered(page: Page, sql: string, words: string | RegExp): Promise<void> {
  await write(page, sql)
  await run(page).click()
  await expect(told(page)).toHaveText(words, OPENING)
}

const NEVER =
  'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t'
/** A step of it takes so long that the engine never asks whether it was stopped. */
const DEAF =
  'select count(*) from range(10000000) a, range(10000000) b where a.range + b.range = -1'

test('a query is typed with completion, run, and seen as table, chart, map and files', async ({
  page,
}) => {
  await openSql(page)
  await write(page, '')
  await editor(page).pressSequentially('select geoid, estimate from esti')
  await page.getByRole('option', { name: 'estimate', exact: false }).first().click()
  await editor(page).pressSequentially(
    " join tract using (geoid) where measure = 'life-expectancy' and city_id = 'ostermere-mn' order by geoid",
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(told(page)).toHaveText(/^\d+ rows, the first after \d+ ms\.$/, OPENING)
  const rows = Number(/^\d+/.exec(await told(page).innerText())![0])
  await expect(cells(page).getByRole('columnheader')).toHaveText(['geoid', 'estimate'])
  await expect(cells(page).getByRole('row').nth(1).getByRole('cell').first()).toHaveText(
    /^27991\d{6}$/,
  )
  await page.getByRole('tab', { name: 'Chart' }).click()
  await choose(page, 'Kind of chart', 'bars')
  await expect(page.getByText(/as bars at most 60 can be read|Drawn as/).first()).toBeVisible()
  await page.getByRole('tab', { name: 'Map' }).click()
  await expect(
    page.getByRole('img', { name: `Map of estimate in Ostermere: ${rows} tracts have a value` }),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Files' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('invented_query_result.csv')
  const stream = await file.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString().trim().split('\r\n')
  expect(lines[0]).toBe('geoid,estimate')
  expect(lines).toHaveLength(rows + 1)
})

test('every example is put into the editor, not run, and answers when it is', async ({ page }) => {
  await openSql(page)
  const examples = exampleQueries({ id: 'ostermere-mn', name: 'Ostermere' })
  for (const { question } of examples) {
    await page.getByRole('button', { name: question }).click()
    await expect(run(page)).toBeVisible()
    await run(page).click()
    await expect(stop(page)).toHaveCount(0, OPENING)
    await expect(told(page)).toHaveText(/^[1-9][\d,]* rows?,/, OPENING)
  }
})

test('a chart is drawn of the columns that suit it, and says what does not', async ({ page }) => {
  await openSql(page)
  await answered(
    page,
    "select * from (values ('A', 1.5), ('B', null), ('C', -2)) t(g, v)",
    /^3 rows/,
  )
  await page.getByRole('tab', { name: 'Chart' }).click()
  await expect(page.getByRole('img', { name: 'bars: v by g, 2 rows' })).toBeVisible()
  await expect(page.getByText('1 row has no number there and is not drawn.')).toBeVisible()
  await choose(page, 'Kind of chart', 'dots')
  await expect(page.getByText(/Dots and lines need two columns of numbers/)).toBeVisible()
  await answered(
    page,
    "select date '1937-01-01' + range::int as day, range as n from range(9)",
    /^9/,
  )
  await page.getByRole('tab', { name: 'Chart' }).click()
  await choose(page, 'Kind of chart', 'a line')
  await expect(page.getByRole('img', { name: 'a line: n by day, 9 rows' })).toBeVisible()
  await answered(page, "select 'x' as a", /^1 row,/)
  await page.getByRole('tab', { name: 'Chart' }).click()
  await expect(page.getByText('A chart needs a column of numbers')).toBeVisible()
})

test('a saved query is there after a reload, and gone when it is forgotten', async ({ page }) => {
  await openSql(page)
  await write(page, 'select 41 + 1 as answer')
  await page.getByRole('textbox', { name: 'Save the query as' }).fill('My question')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved on this device: My question')).toBeVisible()
  await openSql(page)
  await expect(editor(page)).not.toContainText('41 + 1')
  await page.getByRole('button', { name: 'My question', exact: true }).click()
  await expect(editor(page)).toContainText('select 41 + 1 as answer')
  await page.getByRole('button', { name: 'Forget My question' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'My question' })).toHaveCount(0)
})

test('saved queries that cannot be read are told and kept, not written over', async ({ page }) => {
  const broken = '[{"name": "Years of work", "sql": "select'
  await page.goto('./?page=methods')
  await page.evaluate((text) => localStorage.setItem('atlas-saved-queries', text), broken)
  await openSql(page)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Not all that was saved here can be read.')
  await expect(alert).toContainText(broken)
  await expectNoAxeViolations(page)
  await page.getByRole('textbox', { name: 'Save the query as' }).fill('Another')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Another', exact: true })).toBeVisible()
  await page.reload()
  await expect(alert).toContainText(broken)
  await expect(page.getByRole('button', { name: 'Another', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Forget what cannot be read' }).press('Enter')
  await expect(alert).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Another', exact: true })).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('a browser that keeps nothing says so, and the query stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await openSql(page)
  await write(page, 'select 1')
  await page.getByRole('textbox', { name: 'Save the query as' }).fill('Full')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The quota has been exceeded.')
  await expect(editor(page)).toContainText('select 1')
})

test('a link brings its query and does not run it; the way back brings the one before', async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await openSql(page, `&sql=${encodeURIComponent('select 6 * 7 as answer')}`)
  await expect(editor(page)).toContainText('select 6 * 7 as answer')
  await expect(page.getByText('This query came with a link.')).toBeVisible()
  await page.waitForTimeout(1500)
  expect(workers.filter((url) => url.includes('duckdb'))).toEqual([])
  await expect(told(page)).toHaveText('')
  await run(page).click()
  await expect(told(page)).toHaveText(/^1 row,/, OPENING)
  await expect(page.getByText('This query came with a link.')).toHaveCount(0)
  await expect(cells(page).getByRole('cell')).toHaveText(['42'])
  await answered(page, 'select 1 as one', /^1 row,/)
  await expect(page).toHaveURL(/[?&]sql=select\+1\+as\+one$/)
  await page.goBack()
  await expect(editor(page)).toContainText('select 6 * 7 as answer')
  await expect(cells(page).getByRole('cell')).toHaveText(['1'])
})

test('the address follows the answer: what is written meanwhile stays, and who leaves is not called back', async ({
  page,
}) => {
  await openSql(page)
  await answered(page, 'select 1 as one', /^1 row,/)
  await write(page, NEVER)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.insertText(' -- and more')
  await expect(page).toHaveURL(/[?&]sql=with\+recursive[^&]*from\+t$/)
  await expect(editor(page)).toHaveText(`${NEVER} -- and more`)
  await stop(page).click()
  await write(page, 'select 3 as three')
  await page.keyboard.press('Control+Enter')
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href*="methods"]')!.click())
  await expect(page).toHaveURL(/page=methods/)
  await page.waitForTimeout(400)
  await expect(page).toHaveURL(/page=methods/)
})

test('the page stays the same one from its opening on, wherever the reader was before', async ({
  page,
}) => {
  await page.goto('./?page=methods')
  await page.getByRole('main').getByRole('link').first().focus()
  await turnTo(page, 'page=sql')
  await expect(editor(page)).toBeVisible()
  const opened = await page.locator('.ask').elementHandle()
  await answered(page, 'select 1 as one', /^1 row,/)
  await expect(page).toHaveURL(/[?&]sql=select\+1\+as\+one$/)
  expect(await opened!.evaluate((of) => of.isConnected)).toBe(true)
})

for (const [what, sql, told] of [
  ['a result', 'select * from tract limit 100', /100 rows,/],
  ['a query that runs', NEVER, /Running …/],
] as const)
  test(`${what} is let go with its page`, async ({ page }) => {
    await openSql(page)
    await write(page, sql)
    await run(page).click()
    await expect(page.locator('.ask')).toContainText(told, OPENING)
    const asked = await page.evaluateHandle(() => new WeakRef(document.querySelector('.ask')!))
    await turnTo(page, 'page=methods')
    const session = await page.context().newCDPSession(page)
    await expect(async () => {
      await session.send('HeapProfiler.collectGarbage')
      expect(await asked.evaluate((ref) => ref.deref() === undefined)).toBe(true)
    }).toPass({ timeout: 20_000 })
  })

test('a query that never ends is stopped, and the next one is answered', async ({ page }) => {
  await openSql(page)
  await answered(page, 'select 1', /^1 row,/)
  for (const sql of [NEVER, DEAF]) {
    await write(page, sql)
    await run(page).click()
    await expect(page.getByText('Running …')).toBeVisible()
    await page.waitForTimeout(600)
    await stop(page).click()
    await expect(page.getByText('Stopped before its first rows.')).toBeVisible()
    await expect(run(page)).toBeVisible()
    await answered(page, "select count(*) as n from estimate where measure = 'diabetes'", /^1 row,/)
  }
})

test('an error is marked where it is, and told in words', async ({ page }) => {
  await openSql(page)
  await write(page, 'select geoid,\n  estimat\nfrom tract')
  await run(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Line 2, column 3:')
  await expect(alert).toContainText('Referenced column "estimat" not found')
  await expect(page.locator('.cm-fault')).toHaveText('estimat')
  await alert.getByRole('button', { name: 'Go there' }).click()
  await page.keyboard.type('the_')
  await expect(editor(page)).toContainText('the_estimat')
  await expect(page.locator('.cm-fault')).toHaveCount(0)
  await write(page, "select * from read_csv('data/cities.json')")
  await run(page).click()
  await expect(alert).toContainText('The console is sealed')
  await write(page, 'drop table tract')
  await run(page).click()
  await expect(alert).toBeVisible()
  await answered(page, 'select count(*) > 0 as ok from tract', /^1 row,/)
  await expect(cells(page).getByRole('cell')).toHaveText(['true'])
})

test('many rows are counted and not all shown', async ({ page }) => {
  await openSql(page)
  await answered(page, 'select range as n from range(1234567)', /^1,234,567 rows/)
  await expect(page.getByText(/^100 of 1,234,567 rows are shown\./)).toBeVisible()
  await page.getByRole('button', { name: 'Show 100 more rows' }).click()
  await expect(cells(page).getByRole('row')).toHaveCount(201)
  await answered(page, 'select range as n from range(100000000000)', /^At least 10,0/)
})

test('the SQL of a view opens in the console and gives its rows', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn&panel=statistics')
  await page.getByText('The grade of each tract', { exact: true }).click()
  await page.getByRole('link', { name: /Open in the SQL console.*The grade of each tract/ }).click()
  await expect(page.getByText('This query came with a link.')).toBeVisible()
  await expect(editor(page)).toContainText("'ostermere-mn'")
  await run(page).click()
  await expect(told(page)).toHaveText(/^\d+ rows/, OPENING)
  await expect(cells(page).getByRole('columnheader', { name: 'grade', exact: true })).toBeVisible()
})

test('all of it is done by keyboard: Tab leaves the editor, names go in by Enter', async ({
  page,
}) => {
  await openSql(page)
  await write(page, 'select count(*) as n from')
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Tab')
  await expect(run(page)).toBeFocused()
  const table = page.locator('summary').filter({ hasText: 'holc_area' })
  await table.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Put holc_area into the query' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText(/from ?holc_area/)
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tab', { name: 'Table' }).or(page.getByRole('alert'))).toBeVisible()
})

test('has nothing that axe finds, with tables open and a result as each of its kinds', async ({
  page,
}) => {
  await openSql(page)
  await page.locator('summary').filter({ hasText: 'tract_share' }).first().click()
  await answered(
    page,
    "select geoid, city_id, share_d from tract_share where city_id = 'ostermere-mn' limit 40",
    /^40 rows/,
  )
  for (const tab of ['Table', 'Chart', 'Map', 'Files']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectNoAxeViolations(page)
  }
  await write(page, 'select nothing')
  await run(page).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoAxeViolations(page)
})
