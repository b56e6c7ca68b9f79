import type { Page } from '@playwright/test'
import { expect, test } from '../atlas-page.ts'
import { mapDrawn, openCity } from '../city-screen.ts'

const CITY = 'city=ostermere-mn'
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('what stands under a phone’s map is reached by tabs, by keyboard and by link', async ({
  page,
}) => {
  await openCity(page, CITY)
  await expect(tab(page, 'By grade')).toHaveAttribute('aria-selected', 'true')
  await tab(page, 'By grade').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, 'How sure')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/panel=sure/)
  await expect(page.getByRole('tabpanel')).toContainText('ways of counting')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/layout=table/)
  await expect(page.getByRole('tabpanel').getByRole('table')).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.goBack()
  await expect(tab(page, 'How sure')).toHaveAttribute('aria-selected', 'true')
})

test('a tract chosen in the table is read in a tab of its own', async ({ page }) => {
  await openCity(page, `${CITY}&panel=tract`)
  await expect(tab(page, 'My tract')).toBeInViewport()
  await expect(page.getByRole('tabpanel')).toContainText('No place is chosen yet')
  await tab(page, 'Table').click()
  await page.getByRole('rowheader').getByRole('button').first().click()
  await tab(page, 'My tract').click()
  await expect(page.getByRole('tabpanel')).toContainText('Census tract')
})

test('the sentence and the way to share the view stay at the bottom, large enough to touch', async ({
  page,
}) => {
  await openCity(page, CITY)
  await mapDrawn(page)
  const share = page.getByRole('button', { name: 'Share' })
  await page.evaluate(() => scrollTo(0, 600))
  const box = (await share.boundingBox())!
  expect(box.y + box.height).toBeGreaterThan(780)
  expect(box.y + box.height).toBeLessThanOrEqual(844)
  expect(box.height).toBeGreaterThanOrEqual(44)
  await expect(page.getByRole('button', { name: /^Measure:/ })).toBeInViewport()
})
