import type { Page } from '@playwright/test'
import { expect, test } from '../../atlas-page.ts'
import { mapDrawn, openCity } from '../../city-screen.ts'
import { bring, complete, openOwnPage } from '../../own-screen.ts'
import { giveQuarters, headingOf, zonesOn } from '../../zones-screen.ts'

const NAME = 'Clinic visits'
const speak = (page: Page, language: string) =>
  page.getByRole('link', { name: language, exact: true }).click()
/** What of the reader's is in any store of the browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    tab: { ...sessionStorage },
    device: { ...localStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))
const NOTHING = { tab: {}, device: {}, databases: [] }

test('a change of language keeps a measure that is remembered nowhere, in its view, and leaves nothing of it in the browser', async ({
  page,
}) => {
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME)
  await speak(page, 'Español')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await mapDrawn(page)
  await expect(headingOf(page)).toContainText(NAME)
  expect(await stored(page)).toEqual(NOTHING)

  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await mapDrawn(page)
  await expect(headingOf(page)).toContainText(NAME)
  expect(await stored(page)).toEqual(NOTHING)
  await page.reload()
  await expect(page.getByText(/measure “own data”/)).toBeVisible()
})

test('a change of language keeps zones and what was written in SQL, also over pages that show neither', async ({
  page,
}) => {
  await giveQuarters(page)
  const menu = page.getByRole('navigation', { name: 'Atlas' })
  await menu.getByRole('link', { name: 'SQL' }).click()
  const editor = page.locator('.cm-content')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('select 42 as answer')
  await menu.getByRole('link', { name: 'Methods' }).click()
  await speak(page, 'Español')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await speak(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await menu.getByRole('link', { name: 'SQL' }).click()
  await expect(editor).toHaveText('select 42 as answer')
  await menu.getByRole('link', { name: 'Your data' }).click()
  await page.getByRole('link', { name: 'Your zones' }).click()
  await expect(zonesOn(page)).toHaveCount(4)
  expect((await stored(page)).tab).toEqual({})
})

test('what does not fit is asked for before it is forgotten', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME)
  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await speak(page, 'Español')
  await expect.poll(() => asked).toEqual([expect.stringContaining('It would be forgotten.')])
  await expect(headingOf(page)).toContainText(NAME)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  page.once('dialog', (dialog) => void dialog.accept())
  await speak(page, 'Español')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

test('who brought nothing is asked nothing, and has nothing handed over', async ({ page }) => {
  await openCity(page, 'city=ostermere-mn&brush=70..75')
  await speak(page, 'Español')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await mapDrawn(page)
  await expect(page).toHaveURL(/brush=70..75/)
  expect(await stored(page)).toEqual(NOTHING)
})
