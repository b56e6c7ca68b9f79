import { expect, test } from '../atlas-page.ts'
import { mapDrawn } from '../city-screen.ts'
import { seek } from '../search-screen.ts'

test('a resident finds a tract by its number, and what was written about the lake', async ({
  page,
}) => {
  await page.goto('./')
  await seek(page, '1856 milwaukee')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/city=milwaukee-co-wi&tract=55079185600&panel=tract/)
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1856')

  await seek(page, '"lake michigan"')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(
    '7 of 112 survey sheets of Milwaukee County have “lake michigan”',
  )
  await page.getByRole('button', { name: 'Show what they wrote' }).click()
  await expect(page.locator('blockquote').first()).toContainText('Lake Michigan')

  await page.goto('./?page=search&find=%22lake+michigan%22')
  await expect(heading).toHaveText('32 of 5,665 survey sheets have “lake michigan”')
  await expect(page.getByRole('link', { name: 'Chicago, IL' }).first()).toBeVisible()
})
