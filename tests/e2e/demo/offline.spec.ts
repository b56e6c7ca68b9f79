import { test as base, type Page } from '@playwright/test'
import { expect, expectNoAxeViolations } from '../atlas-page.ts'
import { mapDrawn } from '../city-screen.ts'
import { bring, complete, openOwnPage } from '../own-screen.ts'
import { serveEdition, type EditionServer } from '../edition-server.ts'

const test = base.extend<{ server: EditionServer }>({
  server: async ({}, use) => {
    const server = await serveEdition('.cache/demo-data')
    await use(server)
    await server.close()
  },
  baseURL: ({ server }, use) => use(server.url),
})
test.use({ serviceWorkers: 'allow' })

const sql = (page: Page) => page.getByRole('heading', { name: 'The questions, as SQL' })
const fact = (page: Page, name: string) =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]')
const update = (page: Page) => page.getByText('A newer edition of the atlas is ready.')

/** Waits until the page is served by its worker. */
async function served(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true)
}

/** Waits until files of these names are stored. */
async function stored(page: Page, ...names: string[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const open = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
        return (await Promise.all(open)).flat().map(({ url }) => url)
      }),
    )
    .toEqual(expect.arrayContaining(names.map((name) => expect.stringContaining(name))))
}

/** Opens a city with its statistics, which need the database. */
async function openStatistics(page: Page, city: string): Promise<void> {
  await page.goto(`./?city=${city}&panel=statistics`)
  await mapDrawn(page)
  await expect(sql(page)).toBeVisible()
}

test('what was opened works without network, and what was not says so and names what does', async ({
  page,
  context,
  server,
}) => {
  await openStatistics(page, 'ostermere-mn')
  await stored(page, 'ostermere-mn.tracts.json', 'duckdb-eh', 'tract.arrow', 'estimate/')
  await openStatistics(page, 'calverne-ar')
  await stored(page, 'calverne-ar.tracts.json')
  await page.goto('./?page=data')
  await expect(fact(page, 'Cities')).toContainText('Calverne')
  await expect(fact(page, 'Cities')).toContainText('Ostermere')
  await expect(fact(page, 'program')).toContainText('MB')
  await expectNoAxeViolations(page)

  await server.close()
  await context.setOffline(true)
  await openStatistics(page, 'ostermere-mn')
  await openStatistics(page, 'calverne-ar')
  await page.reload()
  await mapDrawn(page)

  await page.goto('./?city=windelmoor-or')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Windelmoor is not stored')
  await expect(page.getByRole('alert')).toContainText('opened before')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: /^Ostermere/ }).press('Enter')
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
})

test('an update is offered, and taken on the reader’s word only', async ({ page, server }) => {
  await page.goto('./?page=data')
  await served(page)
  await expect(update(page)).toHaveCount(0)
  server.renew()
  await page.goto('./?page=methods')
  await expect(update(page)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(update(page)).toHaveCount(0)
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)

  await page.goto('./?page=data')
  await expect(update(page)).toBeVisible()
  await expectNoAxeViolations(page)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it' }).press('Enter')
  await loaded
  await expect(page.getByRole('heading', { name: 'Storage' })).toBeVisible()
  await expect(update(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Storage' })).toBeVisible()
  await expect(update(page)).toHaveCount(0)
})

test('an update that is taken hands over a measure that is remembered nowhere', async ({
  page,
  server,
}) => {
  await openOwnPage(page)
  await served(page)
  await bring(page, 'Clinic visits')
  await complete(page, 'Clinic visits')
  server.renew()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(update(page)).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it' }).click()
  await loaded
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Clinic visits')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('what is stored can be cleared, and the page says what went', async ({ page }) => {
  await page.goto('./?city=ostermere-mn')
  await mapDrawn(page)
  await stored(page, 'ostermere-mn.tracts.json', 'duckdb-eh')
  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click()
  await expect(fact(page, 'Cities')).toContainText('Ostermere')
  await page.getByRole('button', { name: 'Clear what is stored' }).press('Enter')
  await expect(page.getByText(/^1 city was cleared, with .*MB/)).toBeVisible()
  await expect(fact(page, 'Cities')).toHaveText('0')
  await expect(fact(page, 'program')).toContainText('not yet')
})
