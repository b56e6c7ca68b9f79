import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { mapDrawn, openCity } from '../city-screen.ts'

const CITY = 'city=ostermere-mn'
const words = (page: Page) => page.getByRole('button', { name: /^Take it away: figure/ })
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Take it away/ })

test('the words beside a map open the dialog, which keeps the focus and gives it back', async ({
  page,
}) => {
  await openCity(page, CITY)
  await mapDrawn(page)
  await words(page).press('Enter')
  await expect(page).toHaveURL(/take=figure/)
  await expect(dialog(page)).toContainText('Ostermere, Minnesota')
  await expect(page.getByRole('tab', { name: 'Figures' })).toBeFocused()
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => {
        const { activeElement } = document
        return activeElement === document.body || activeElement?.closest('dialog') !== null
      }),
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/take=/)
  await expect(words(page)).toBeFocused()
})

test('the back button closes the dialog, a link opens it', async ({ page }) => {
  await openCity(page, CITY)
  await words(page).click()
  await expect(dialog(page)).toBeVisible()
  await page.goBack()
  await expect(dialog(page)).toHaveCount(0)
  await expect(words(page)).toBeFocused()
  await page.goForward()
  await expect(dialog(page)).toBeVisible()

  await page.goto(`?${CITY}&take=figure`)
  await expect(dialog(page)).toBeVisible()
  await expectNoAxeViolations(page)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${CITY}$`))
  await expect(words(page)).toBeFocused()
})

test('on a phone it is opened beside the link to share, and takes all of the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCity(page, CITY)
  await words(page).click()
  const box = (await dialog(page).boundingBox())!
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 })
})
