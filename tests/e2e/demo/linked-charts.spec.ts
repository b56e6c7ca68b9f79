import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { choose, openCity } from '../city-screen.ts'

const CITY = 'city=ostermere-mn'

test('the legend is a brush by keyboard: count, legend, link and news follow, and Escape lets go', async ({
  page,
}) => {
  await openCity(page, CITY)
  const from = page.getByRole('slider', { name: 'Life expectancy, from' })
  await from.focus()
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/brush=[\d.]+\.\.[\d.]+/)
  const count = page.getByText(/^\d+ of \d+ tracts brushed$/)
  await expect(count).toBeVisible()
  await expect(page.getByText('Faded: outside the brush')).toBeVisible()
  await expect(page.locator('[data-announcer]')).toContainText('tracts brushed')
  const said = await count.textContent()
  await page.reload()
  await expect(count).toHaveText(said!)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(count).toHaveText(said!)
  await expect(page.getByRole('rowheader')).toHaveCount(Number(said!.match(/^\d+/)![0]))
  await page.getByRole('link', { name: 'In all charts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Charts of/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/brush=/)
  await expect(count).toHaveCount(0)
})

test('the linked charts share brush, hover and choice, and keep their accessibility', async ({
  page,
}) => {
  await openCity(page, `${CITY}&panel=charts`)
  const part = page.getByRole('region', { name: 'The brushed tracts' })
  await expect(part).toContainText(/All \d+ tracts/)
  await page.getByRole('slider', { name: 'Average grade, A = 1 to D = 4, from' }).focus()
  await page.keyboard.press('PageDown')
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/scores=2\.5\.\.4/)
  await expect(part).toContainText('Computed on a selection, not a test of it')
  await expect(part).toContainText('D minus A: not given')

  const plot = page.getByRole('group', { name: 'Life expectancy against average grade' })
  await plot.getByRole('listbox').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tract=\d{11}/)

  await choose(page, 'Second measure', /^diabetes/)
  await expect(page).toHaveURL(/against=diabetes|panel=charts/)
  await choose(page, 'Tracts by grade', /^as boxes/)
  await expect(page).toHaveURL(/strips=box/)
  await page.getByText('These tracts as a table').click()
  await expect(page.getByRole('table', { name: 'The brushed tracts', exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a rectangle drawn in a plot brushes both of its figures', async ({ page }) => {
  await openCity(page, `${CITY}&panel=charts`)
  const plot = page.getByRole('group', { name: 'Life expectancy against average grade' })
  await plot.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await plot.boundingBox())!
  await page.mouse.move(x + width * 0.5, y + height * 0.4)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.7, y + height * 0.8, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/brush=.*scores=/)
  await expect(page).not.toHaveURL(/tract=/)
})

test('classes of one’s own are moved by keys and typed, and a wrong list is told in words', async ({
  page,
}) => {
  await openCity(page, CITY)
  await choose(page, 'Classes', /^classes of your own/)
  await expect(page).toHaveURL(/classes=own&breaks=70,73,76,79,82,85/)
  await page.getByRole('slider', { name: 'Break 1 of 6' }).focus()
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/breaks=71,73/)
  const list = page.getByLabel('Breaks, in years')
  await list.fill('74, 72')
  await list.press('Enter')
  await expect(page.getByText('72 is not above 74: breaks rise.')).toBeVisible()
  await list.fill('72, 78.5')
  await list.press('Enter')
  await expect(page).toHaveURL(/breaks=72,78\.5/)
  await expectNoAxeViolations(page)
  await choose(page, 'Classes', /^classes at natural breaks/)
  await expect(page).not.toHaveURL(/breaks=/)
  await expect(page.getByText(/^Classes of this map alone/)).toBeVisible()
})

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the charts stand below the map without a violation', async ({ page }) => {
    await openCity(page, `${CITY}&panel=charts&brush=72..78`)
    await expect(page.getByRole('region', { name: 'The brushed tracts' })).toBeVisible()
    await expectNoAxeViolations(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
})
