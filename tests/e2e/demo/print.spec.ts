import { expect, test } from '../atlas-page.ts'
import { openCity } from '../city-screen.ts'
import type { Page } from '@playwright/test'

/** What is laid out beyond the paper's right edge. */
const beyondPaper = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a city prints its map as lines and fills, with legend, scale and address, and nothing to press', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  await expect(page.getByText(/ways of counting/).first()).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

  const plate = page.getByRole('figure').getByRole('img', { name: /by census tract/ })
  await expect(plate).toBeVisible()
  await expect(page.getByRole('figure').getByRole('img', { name: /^Scale: / })).toBeVisible()
  await expect(page.getByRole('figure').getByText('Definitely Declining')).toBeVisible()
  await expect(page.locator('canvas')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Pages' })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText(page.url())
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 255, 255)')

  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1)
  // Chromium makes pixels of an SVG pattern.
  await expect(plate.locator('[fill^="url"]')).toHaveCount(0)

  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('canvas')).toBeVisible()
  await expect(plate).toHaveCount(0)
})

test('two maps side by side are two plates on paper, and a table is its rows', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn&layout=side')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('figure').getByRole('img', { name: /Grades given/ })).toBeVisible()
  await expect(page.getByRole('figure').getByRole('img', { name: /census tract/ })).toBeVisible()

  await page.emulateMedia({ media: 'screen' })
  await page.goto('./?city=ostermere-mn&layout=table')
  await expect(page.getByRole('row').nth(5)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('row').last()).toBeVisible()
  await expect(page.getByRole('figure')).toHaveCount(0)
})

test('no page is wider than its paper', async ({ page }) => {
  for (const query of [
    '',
    'page=guide&city=ostermere-mn',
    'page=compare&cities=ostermere-mn,calverne-ar',
    'page=methods',
    'page=data',
    'page=check',
    'page=reproduce',
    'page=search&find=park',
    'page=findings',
    'city=ostermere-mn&panel=statistics',
    'city=ostermere-mn&panel=charts',
  ]) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`./?${query}`)
    await expect(page.locator('main h1').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 900 })
    expect(await beyondPaper(page), query).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
