import type { Page } from '@playwright/test'
import { ALL_HOSTILE } from '../../fixtures/hostile-texts.ts'
import { expect, test } from '../atlas-page.ts'
import { cityOf, give, quarters } from '../zones-screen.ts'

/** Whether a text of the page ran: each would set `window.hostile`. */
const ran = (page: Page) => page.evaluate(() => 'hostile' in window)
const MADE = 'main [onerror], main [onload], main [src="x"], main iframe, main base, main script'
const shown = (text: string) => Buffer.from(text).toString().replace(/\s+/g, ' ').trim()

test('parts of a link that are hostile are named as they are written', async ({ page }) => {
  const keys = ['measure', 'rule', 'grouping', 'classes', 'layout', 'plot']
  for (let from = 0; from < ALL_HOSTILE.length; from += keys.length) {
    const texts = ALL_HOSTILE.slice(from, from + keys.length)
    const query = new URLSearchParams(texts.map((text, i) => [keys[i]!, text]))
    await page.goto(`./?page=methods&${query}`)
    const notice = page.getByRole('alert').filter({ hasText: 'A part of this link was ignored' })
    await expect(notice).toBeVisible()
    const words = shown((await notice.textContent())!)
    for (const text of texts)
      expect(words).toContain(shown(Array.from(shown(text)).slice(0, 40).join('')))
    expect(await page.locator(MADE).count()).toBe(0)
    expect(await ran(page)).toBe(false)
  }
})

test('zones with hostile names are on map and table as they are written', async ({ page }) => {
  await page.goto('./?page=zones')
  const layer = quarters(await cityOf(page, 'ostermere-mn')) as {
    features: { properties: Record<string, unknown> }[]
  }
  const names = ALL_HOSTILE.slice(0, 4)
  layer.features.forEach((feature, i) => {
    feature.properties = { [ALL_HOSTILE[2]!]: names[i], name: names[i] }
  })
  await give(page, '<img src=x onerror=alert(1)>.geojson', JSON.stringify(layer))
  await expect(page.getByText('GeoJSON, 4 features: 4 zones.')).toBeVisible()
  await page.getByText('The zones as a table').click()
  const words = shown((await page.locator('main').textContent())!)
  for (const name of names) expect(words).toContain(shown(name))
  expect(await page.locator(MADE).count()).toBe(0)
  expect(await ran(page)).toBe(false)
})
