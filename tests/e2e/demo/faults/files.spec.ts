import { expect, test, type Page } from '@playwright/test'
import { mapDrawn } from '../../city-screen.ts'
import { FILE_KINDS } from '../../../fixtures/faults.ts'

/** Here the console may say so too. */
const gone = (page: Page, pattern: string) =>
  page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).first()

for (const { path, screen } of FILE_KINDS)
  if (screen)
    test(`${path} that is missing is told, and shown once it is back and asked for again`, async ({
      page,
    }) => {
      const pattern = `**/data/${path}`
      await gone(page, pattern)
      await page.goto(`./?${screen.query}`)
      const fault = page.getByRole('alert').filter({ hasText: screen.says }).first()
      await expect(fault).toContainText(`${path}: expected the file, got HTTP 404`)
      const address = page.url()
      await page.unroute(pattern)
      await fault.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByText(screen.back).first()).toBeVisible()
      await expect(fault).toHaveCount(0)
      expect(page.url(), 'what the reader chose').toBe(address)
    })

test('a city’s file whose bytes were altered is refused once the manifest is there, and read when it is whole again', async ({
  page,
}) => {
  const pattern = '**/data/city/ostermere-mn.tracts.json'
  await page.route(pattern, async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ body: text.replace(/"estimate":\[(\d)/, '"estimate":[9$1') })
  })
  await page.goto('./?city=ostermere-mn&brush=70..75')
  const fault = page.getByRole('alert').filter({ hasText: 'expected SHA-256' }).first()
  await expect(fault).toContainText('city/ostermere-mn.tracts.json')
  await page.unroute(pattern)
  await tryAgain(page).click()
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  await expect(page).toHaveURL(/brush=70..75/)
})

test('a table that is missing leaves the map and the finding, and is counted with once it is back', async ({
  page,
}) => {
  await gone(page, '**/data/crosswalk.arrow')
  await page.goto('./?city=ostermere-mn')
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  const fault = page.getByRole('alert').filter({ hasText: 'The other ways could not be counted' })
  await expect(fault).toContainText('crosswalk.arrow: expected the file, got HTTP 404')
  await page.unroute('**/data/crosswalk.arrow')
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/ways of counting agree/).first()).toBeVisible()
})
