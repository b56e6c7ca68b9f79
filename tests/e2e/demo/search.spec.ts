import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { mapDrawn, openCity } from '../city-screen.ts'
import { seek } from '../search-screen.ts'

test('an area is found by its label and a tract by its number, by keyboard alone', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  await seek(page, 'windelmoor b3')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('B3')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/city=windelmoor-or&area=\d+&panel=area/)
  await mapDrawn(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await seek(page, 'creek')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Find a city, tract or area' })).toBeFocused()
})

test('the search that was just left opens again at once, empty', async ({ page }) => {
  await page.goto('./')
  for (const close of ['Escape', 'Close']) {
    await seek(page, 'windelmoor')
    // In one task, as of a reader whose keys come faster than the dialog's own event of its closing.
    await page.evaluate((close) => {
      const { activeElement: field } = document
      const dialog = field!.closest('dialog')!
      if (close === 'Escape') dialog.requestClose()
      else [...dialog.querySelectorAll('button')].find((of) => of.textContent === close)!.click()
      document.querySelector<HTMLButtonElement>('button[aria-haspopup="dialog"]')!.click()
    }, close)
    await expect(page.getByRole('combobox'), close).toBeFocused()
    await expect(page.getByRole('combobox'), close).toHaveValue('')
    await page.keyboard.press('Escape')
  }
})

test('a word of the surveys leads from the bar to its excerpts, and from these to the area', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openCity(page, 'city=ostermere-mn')
  await seek(page, 'creek')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/page=search&find=creek$/)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(/\d+ of \d+ survey sheets have “creek”/)
  await expect(page.getByText('Before you read.')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show what they wrote' }).press('Enter')
  await expect(page.locator('blockquote mark').first()).toHaveText('creek')
  await expectNoAxeViolations(page)

  await page.getByRole('button', { name: /^Where to look/ }).press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/page=search&city=ostermere-mn&find=creek$/)
  await expect(heading).toContainText(/survey sheets of Ostermere\S* ?\S* have “creek”/)
  await page.reload()
  await expect(heading).toContainText('have “creek”')
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^Area / })
    .first()
    .press('Enter')
  await expect(page).toHaveURL(/city=ostermere-mn&area=\d+&panel=area/)
})

test('on a phone the search fills the screen, also in Spanish', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('./?lang=es')
  await page.getByRole('button', { name: 'Buscar ciudad, distrito o área' }).click()
  await page.getByRole('combobox').fill('maple')
  await expect(page.getByRole('group', { name: /nombres de los tasadores/ })).toBeVisible()
  const { width } = (await page.getByRole('dialog').boundingBox())!
  expect(width).toBe(320)
  await expectNoAxeViolations(page)
  await page.getByRole('option', { name: /en los textos de los tasadores/ }).click()
  await expect(page.getByText('busque palabras en inglés')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a reader’s device finds their tract, or the nearest map, and its place is told to nobody', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: -93.9, latitude: 35.9 })
  await page.goto('./')
  const search = page.getByRole('button', { name: 'Find a city, tract or area' })
  const whereIAm = page.getByRole('button', { name: 'Where I am' })
  await search.press('Enter')
  await whereIAm.press('Enter')
  await expect(page.getByText(/The nearest is Calverne, AR, 1\d\d km away/)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Open Calverne' }).press('Enter')
  await expect(page).toHaveURL(/city=calverne-ar$/)

  await context.setGeolocation({ longitude: -93.895, latitude: 34.852 })
  await search.press('Enter')
  await whereIAm.press('Enter')
  await expect(page).toHaveURL(/city=calverne-ar&tract=\d{11}(&area=\d+)?&panel=tract$/)
  await expect(page.getByRole('heading', { level: 1, name: /Census tract/ })).toBeVisible()
})

test('who lets no page know where they are is told what to do', async ({ page, context }) => {
  await context.clearPermissions()
  await page.goto('./')
  await page.getByRole('button', { name: 'Find a city, tract or area' }).press('Enter')
  await page.getByRole('button', { name: 'Where I am' }).press('Enter')
  await expect(page.getByText('Your place could not be found.')).toBeVisible()
})
