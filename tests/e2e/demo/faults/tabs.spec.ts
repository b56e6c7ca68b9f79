import type { Page } from '@playwright/test'
import { expect, test as base } from '../../atlas-page.ts'
import { chosenTract, mapDrawn, openCity } from '../../city-screen.ts'
import { serveEdition, type EditionServer } from '../../edition-server.ts'
import { bring, complete, openOwnPage } from '../../own-screen.ts'
import { giveQuarters, zonesOn } from '../../zones-screen.ts'

/** Two tabs of one browser, each of which fails its test where it logs an error. */
const test = base.extend<{ tabs: readonly [Page, Page] }>({
  tabs: async ({ page, context }, use) => {
    const other = await context.newPage()
    const errors: string[] = []
    other.on('pageerror', (error) => errors.push(String(error)))
    await use([page, other])
    expect(errors, 'errors in the other tab').toEqual([])
  },
})

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })

test('what is chosen in one tab changes nothing in another', async ({ tabs: [one, other] }) => {
  await openCity(one, 'city=ostermere-mn')
  await openCity(other, 'city=ostermere-mn&brush=70..75&layout=side')
  const address = other.url()
  const heading = await headingOf(other).innerText()
  await one.locator('canvas').focus()
  await one.keyboard.press('Space')
  await expect.poll(() => chosenTract(one)).not.toBeNull()
  await one.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
  await expect(headingOf(one)).not.toHaveText(heading)
  expect(other.url()).toBe(address)
  await expect(headingOf(other)).toHaveText(heading)
})

test('queries that are saved in two tabs are both kept, and each tab shows both', async ({
  tabs,
}) => {
  for (const tab of tabs) {
    await tab.goto('./?page=sql')
    await expect(tab.locator('.cm-content')).toBeVisible()
  }
  const save = async (tab: Page, name: string) => {
    await tab.getByLabel('Save the query as').fill(name)
    await tab.getByRole('button', { name: 'Save', exact: true }).click()
  }
  const saved = (tab: Page) =>
    tab.getByRole('list', { name: 'Saved queries' }).getByRole('listitem')
  await save(tabs[0], 'of the first')
  await save(tabs[1], 'of the second')
  for (const tab of tabs) await expect(saved(tab)).toHaveText([/of the second/, /of the first/])
  await tabs[0].getByRole('button', { name: 'Forget of the second' }).click()
  await expect(saved(tabs[1])).toHaveText([/of the first/])
})

test('measures that are remembered in two tabs are both kept, and one that is forgotten in one stays in the other until it is closed', async ({
  tabs: [one, other],
}) => {
  for (const [tab, name] of [
    [one, 'Clinic visits'],
    [other, 'Street trees'],
  ] as const) {
    await openOwnPage(tab)
    await bring(tab, name)
    await complete(tab, name, { isRemembered: true })
  }
  const entry = (tab: Page, name: string) => tab.getByRole('listitem').filter({ hasText: name })
  for (const tab of [one, other]) {
    await tab.getByRole('navigation').getByRole('link', { name: 'Your data' }).click()
    for (const name of ['Clinic visits', 'Street trees'])
      await expect(entry(tab, name).getByRole('checkbox')).toBeChecked()
  }

  await entry(other, 'Clinic visits')
    .getByRole('button', { name: /^Show on the map/ })
    .click()
  await expect(headingOf(other)).toContainText('Clinic visits')
  await one.getByRole('button', { name: /^Forget it ?: Clinic visits/ }).click()
  await expect(entry(one, 'Clinic visits')).toHaveCount(0)
  await expect(headingOf(other)).toContainText('Clinic visits')
  await other.getByRole('navigation').getByRole('link', { name: 'Your data' }).click()
  await expect(entry(other, 'Clinic visits').getByRole('checkbox')).not.toBeChecked()
  await expect(entry(other, 'Street trees').getByRole('checkbox')).toBeChecked()
  await other.reload()
  await expect(entry(other, 'Street trees').getByRole('checkbox')).toBeChecked()
  await expect(entry(other, 'Clinic visits')).toHaveCount(0)
})

test('of two files of zones the device remembers the last, and the tab of the other says that its own is not', async ({
  tabs: [one, other],
}) => {
  const kept = (tab: Page) => tab.getByText('This device remembers the file')
  const remember = (tab: Page) =>
    tab.getByRole('button', { name: 'Remember it on this device' }).click()
  await giveQuarters(one)
  await giveQuarters(other, 'calverne-ar')
  await remember(one)
  await expect(kept(one)).toBeVisible()
  await expect(kept(other)).toHaveCount(0)
  await remember(other)
  await expect(kept(other)).toBeVisible()
  await expect(kept(one)).toHaveCount(0)
  await expect(zonesOn(one)).toHaveCount(4)
})

const served = test.extend<{ server: EditionServer }>({
  server: async ({}, use) => {
    const server = await serveEdition('.cache/demo-data')
    await use(server)
    await server.close()
  },
  baseURL: ({ server }, use) => use(server.url),
})

served.describe('with the worker that keeps files', () => {
  served.use({ serviceWorkers: 'allow' })
  const update = (page: Page) => page.getByText('A newer edition of the atlas is ready.')
  const isServed = (page: Page) =>
    expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const load = async (page: Page) => {
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Load it' }).click()
    await loaded
  }

  served(
    'an update that is taken in one tab leaves the other as it is, which can take it too',
    async ({ tabs: [one, other], server }) => {
      await one.goto('./?page=data')
      await isServed(one)
      await openCity(other, 'city=ostermere-mn&brush=70..75')
      await isServed(other)
      server.renew()
      await one.goto('./?page=methods')
      await expect(update(one)).toBeVisible()
      await other.evaluate(() => Object.assign(window, { isSamePage: true }))
      await load(one)
      await expect(update(one)).toHaveCount(0)

      await expect(update(other)).toBeVisible()
      expect(await other.evaluate(() => 'isSamePage' in window)).toBe(true)
      await expect(headingOf(other)).toContainText('Areas graded D')
      await other.getByRole('navigation').getByRole('link', { name: 'Methods' }).click()
      await expect(headingOf(other)).not.toContainText('Areas graded D')
      await other.goBack()
      await load(other)
      await mapDrawn(other)
      await expect(update(other)).toHaveCount(0)
      expect(new URL(other.url()).search).toContain('brush=70..75')
    },
  )

  served(
    'what is stored and cleared in one tab stays on the page of another, and is fetched anew',
    async ({ tabs: [one, other] }) => {
      await openCity(other, 'city=ostermere-mn')
      await one.goto('./?page=data')
      await isServed(one)
      await one.getByRole('button', { name: 'Clear what is stored' }).click()
      await expect(one.getByText(/was cleared|were cleared/)).toBeVisible()
      await expect(headingOf(other)).toContainText('Areas graded D')
      await openCity(other, 'city=ostermere-mn&panel=statistics')
      await expect(other.getByRole('heading', { name: 'The questions, as SQL' })).toBeVisible()
    },
  )
})
