import { expect, type Page } from '@playwright/test'

/** Opens the search of the bar by keyboard and types; its first option is there afterwards. */
export async function seek(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Find a city, tract or area' }).press('Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(text)
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
}
