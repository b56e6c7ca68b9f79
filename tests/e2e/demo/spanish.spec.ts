import { expect, test } from '../atlas-page.ts'
import { mapDrawn } from '../city-screen.ts'
import { expectSpanish, openDetails } from '../spanish-words.ts'

test.describe('where the browser prefers Spanish', () => {
  // A blocked worker has no words of ours: the data page would show the browser's own.
  test.use({ locale: 'es-US', serviceWorkers: 'allow' })

  test('a city, its choices, its statistics and a tract are in Spanish', async ({ page }) => {
    await page.goto('./?city=ostermere-mn')
    await mapDrawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('calificadas D')
    await expect(page.getByText('Su propio navegador unió')).toBeVisible()
    await openDetails(page)
    await expectSpanish(page)
    for (const choice of await page.locator('[aria-haspopup="listbox"]').all()) {
      await choice.click()
      await expectSpanish(page)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('link', { name: 'Todas las estadísticas' }).click()
    await expect(page.getByText('Muchas medidas a la vez')).toBeVisible()
    await openDetails(page)
    await expectSpanish(page)
    await page.goto('./?city=ostermere-mn&layout=table')
    await page.locator('table button[aria-pressed]').first().click()
    await page.getByRole('button', { name: 'Mapa', exact: true }).click()
    await mapDrawn(page)
    await page.getByRole('button', { name: 'Abrir su perfil' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Distrito censal')
    const closed = page.getByRole('button', { name: 'Mostrar el texto' })
    while ((await closed.count()) > 0) await closed.first().click()
    await expectSpanish(page)
  })

  test('a reader turns to English and back, on the same view', async ({ page }) => {
    await page.goto('./?page=methods')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/page=methods&lang=en/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await expect(page).toHaveURL(/page=data&lang=en/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('invented cities')
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ciudades inventadas')
  })
})

test('the language is chosen from the menu of a phone, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=methods')
  await page.getByRole('button', { name: 'Pages' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Español' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lang=es/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})
