import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../atlas-page.ts'

/** Each fault that a reader can meet ends in words and a next step; here the console may say so too. */
const gone = (page: Page, pattern: string) =>
  page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))

test('a missing list of cities is said, and can be tried again', async ({ page }) => {
  await gone(page, '**/data/cities.json')
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('cities.json')
  await page.unroute('**/data/cities.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a missing map file is named, and can be tried again', async ({ page }) => {
  await gone(page, '**/*.topo.json')
  await page.goto('./?city=ostermere-mn')
  await expect(page.getByRole('alert')).toContainText('city/ostermere-mn.topo.json')
  await page.unroute('**/*.topo.json')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
})

test('a city that is on no map has a page that says so, open to everyone', async ({ page }) => {
  await page.goto('./?city=nowhere-xx')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No HOLC map of that name/)
  await expectNoAxeViolations(page)
  await page.getByRole('main').getByRole('link', { name: 'all cities' }).click()
  await expect(page).not.toHaveURL(/nowhere/)
})

test('a file cut off half-way is not taken for data', async ({ page }) => {
  await page.route('**/*.tracts.json', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ status: 200, body: body.slice(0, body.length / 2) })
  })
  await page.goto('./?city=ostermere-mn')
  await expect(page.getByRole('alert').first()).toContainText(/expected (JSON|SHA-256)/)
})

test('the map and the finding stay when the database cannot start', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?city=ostermere-mn')
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  await expect(page.getByText(/could not be checked/)).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('The other ways could not be counted.')
  await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible()
})

test('another way of counting says why it cannot be shown without the database', async ({
  page,
}) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?city=ostermere-mn&rule=score')
  await expect(page.getByRole('alert').first()).toContainText('could not be graded this way')
})

test('data of another format than the app’s are refused in words', async ({ page }) => {
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ json: { version: 99, files: [] } }),
  )
  await page.goto('./?city=ostermere-mn&rule=score')
  await expect(page.getByRole('alert').first()).toContainText('format')
})

test('a link to a city that is not in the data says so', async ({ page }) => {
  await page.goto('./?city=atlantis-gr')
  await expect(page.getByText('No HOLC map of that name is in this data set.')).toBeVisible()
})
