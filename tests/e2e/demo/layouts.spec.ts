import type { Page } from '@playwright/test'
import { choose, openCity } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const canvas = (page: Page) => page.locator('canvas')
const slider = (page: Page) => page.getByRole('slider', { name: 'Line between the maps' })

test('then and now are a phrase of the sentence, chosen by keyboard, and each layout has its link', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  const phrase = page.getByRole('button', { name: /^Then and now:/ })
  await phrase.focus()
  for (const [layout, maps] of [
    ['side', 2],
    ['swipe', 2],
    ['then', 1],
  ] as const) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`layout=${layout}`))
    await expect(canvas(page)).toHaveCount(maps)
    await expect(phrase).toBeFocused()
  }
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const areas = page.getByRole('region', { name: 'Table of areas' })
  await areas.getByRole('button', { name: 'B1', exact: true }).click()
  await expect(page).toHaveURL(/layout=table.*area=\d+|area=\d+.*layout=table/)
  await expect(areas.getByRole('row', { name: /^B1 / })).toContainText('B, Still Desirable')
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(page).toHaveURL(/layout=then/)
})

test('the line between the maps is moved by keys, and its link brings it back', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&layout=swipe')
  await expect(slider(page)).toHaveValue('50')
  await slider(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/swipe=51/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/swipe=41/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/swipe=0/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/swipe=100/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/swipe=90/)
  await page.reload()
  await expect(slider(page)).toHaveValue('90')
  await expectNoAxeViolations(page)
})

test('on the filled map the key at the cross chooses an area, which is read beside today', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&layout=side')
  await expect(canvas(page)).toHaveCount(2)
  await canvas(page).first().focus()
  await expect(async () => {
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/area=/, { timeout: 500 })
  }).toPass()
  await expect(page.getByRole('region', { name: /graded “/ })).toContainText(/overlaps? it today/)
  await expect(page.getByRole('heading', { name: /^The tracts on .+ today$/ })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.reload()
  await expect(page.getByRole('region', { name: /graded “/ })).toBeVisible()
})

test('on a phone the two maps stand one above the other, and the handle can be tapped', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCity(page, 'city=ostermere-mn&layout=side')
  await expect(canvas(page)).toHaveCount(2)
  const [then, now] = await Promise.all([0, 1].map((i) => canvas(page).nth(i).boundingBox()))
  expect(then!.y + then!.height).toBeLessThanOrEqual(now!.y)
  await choose(page, 'Then and now', /^a swipe/)
  await slider(page).scrollIntoViewIfNeeded()
  const box = (await slider(page).boundingBox())!
  expect(box.height).toBeGreaterThanOrEqual(44)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/swipe=2\d/)
  await expectNoAxeViolations(page)
})
