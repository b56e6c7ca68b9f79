import { choose, openCity } from '../city-screen.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('a reader adopts another way of counting by keyboard: link, finding and strips follow', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  const ways = page.getByRole('listbox', { name: /^Ways of counting/ })
  await expect(ways.getByRole('option').first()).toBeAttached()
  const mean = page.getByRole('img', { name: /^(Hazardous|D-like): mean/ })
  const before = await mean.getAttribute('aria-label')
  await ways.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).not.toHaveURL(/rule=/)
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/rule=score/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('D-like tracts')
  await expect(mean).not.toHaveAttribute('aria-label', before!)
  await page.goBack()
  await expect(mean).toHaveAttribute('aria-label', before!)
})

test('the strip’s table lists every way, and the page keeps its accessibility', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  await page.getByRole('listbox', { name: /^Ways of counting/ }).press('t')
  await expect(page.getByText(/^All \d+ ways as a table/)).toBeFocused()
  const table = page.getByRole('table', { name: /under every way of counting/ })
  await expect(table.getByRole('row')).toHaveCount(64)
  await expectNoAxeViolations(page)
})

test('by share no tract has a grade: the strips show what a regression expects', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn&rule=proportions')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wholly D tracts would have')
  await expect(page.getByRole('img', { name: /^Hazardous: fitted .* land of/ })).toBeAttached()
})

test('the overview follows measure and method, in its link and in its words', async ({ page }) => {
  await page.goto('./')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('life expectancy today is lower in areas graded D')
  await choose(page, 'Measure', /^diabetes Adults/)
  await expect(page).toHaveURL(/measure=diabetes/)
  await expect(heading).toContainText('diabetes today is higher in areas graded D')
  await choose(page, 'Assignment rule', /^Its average grade, at least a fifth/)
  await expect(heading).toContainText('D-like tracts')
  await expect(page.getByText(/^Together, as random effects/)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter the ranked cities' }).fill('zzz')
  await expect(page.getByText('No ranked city has a name')).toBeVisible()
  await expectNoAxeViolations(page)
})
