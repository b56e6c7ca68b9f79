import { openCity } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('an area chosen on the map of 1937 is read beside the tracts on it today', async ({
  page,
}) => {
  await openCity(page, 'city=milwaukee-co-wi&layout=side')
  await expect(page.locator('canvas')).toHaveCount(2)
  await page.locator('canvas').first().focus()
  // The middle of the county was not graded: arrows move the cross around it until it is on what was.
  const ways = ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']
  await expect(async () => {
    const way = ways.shift()
    if (way) await page.keyboard.press(way)
    await page.waitForTimeout(800)
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/area=\d+/, { timeout: 1000 })
  }).toPass()
  const link = page.url()
  const area = page.getByRole('region', { name: /graded “/ })
  await expect(area).toContainText(/\d+ census tracts? overlaps? it today/)
  await expect(page.getByRole('heading', { name: /^The tracts on .+ today$/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.goto(link.replace('layout=side', 'layout=then'))
  await expect(area).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(1)
})
