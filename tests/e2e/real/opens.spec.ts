import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { openCity } from '../city-screen.ts'

test('the atlas opens on the real cities and calls nothing invented', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByText('Milwaukee County').first()).toBeVisible()
  await expect(page.getByText(/invented/i)).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('a map moved from one city into the next opens it there, and the way back returns', async ({
  page,
}) => {
  await openCity(page, 'city=bronx-ny')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  const scale = page.locator('.margin .scale')
  const before = await scale.textContent()
  const canvas = page.locator('canvas')
  await canvas.focus()
  const isIn = (city: string) => new URL(page.url()).searchParams.get('city') === city
  // South first: west of the Bronx's middle lies Bergen County as well.
  for (const step of ['Down', 'Down', 'Down', ...Array<string>(8).fill('Left')]) {
    if (!isIn('bronx-ny')) break
    await page.keyboard.press(`Arrow${step}`)
    await page.waitForTimeout(800)
  }
  await expect(page).toHaveURL(/city=manhattan-ny/)
  await expect(page).toHaveTitle(/^Manhattan/)
  await expect(page.locator('[data-announcer]')).toHaveText('The map has come to Manhattan, NY.')
  await expect(canvas).toHaveAccessibleName(/^Map of Manhattan/)
  await expect(canvas).toBeFocused()
  await expect(scale).toHaveText(before!)
  await expectNoAxeViolations(page)

  await page.goBack()
  await expect(page).toHaveTitle(/^The Bronx|^Bronx/)
  await expect(canvas).toHaveAccessibleName(/^Map of (the |The )?Bronx/)
})
