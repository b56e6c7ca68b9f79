import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { choose } from '../city-screen.ts'

test('a reader brushes all tracts by keyboard: words, table and link follow', async ({ page }) => {
  await page.goto('./')
  await choose(page, 'Plot', /^all tracts together/)
  await expect(page).toHaveURL(/plot=tracts/)
  const words = page.getByRole('status').filter({ hasText: ' tracts' })
  await expect(words).toHaveText(/^All [\d,]+ tracts: mean .* years/)
  await page.getByRole('slider', { name: 'Average grade, from' }).focus()
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/scores=2\.5\.\.4/)
  await expect(words).toHaveText(/^[\d,]+ of [\d,]+ tracts: mean .* years/)
  await page.getByText('The groups as a table').click()
  const table = page.getByRole('table', { name: /^Brushed tracts by grade/ })
  await expect(table.getByRole('row', { name: /^A Best 0 / })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page).not.toHaveURL(/scores=/)
  await expect(words).toHaveText(/^All /)
})

test('a pointer draws a brush, and a link opens with it', async ({ page }) => {
  await page.goto('./?plot=tracts')
  const chart = page.getByRole('group', { name: 'Life expectancy, a brush over tracts' })
  const words = page.getByRole('status').filter({ hasText: ' tracts' })
  await expect(words).toHaveText(/^All /)
  const { x, y, width } = (await chart.boundingBox())!
  await page.mouse.move(x + width * 0.3, y + 20)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.5, y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/brush=\d+\.\.\d+/)
  await expect(words).toHaveText(/^[\d,]+ of [\d,]+ tracts/)
  const said = await words.textContent()
  await page.reload()
  await expect(words).toHaveText(said!.trim())
})
