import { act, type Action } from '../action.ts'
import { click } from '../click.ts'
import { chance, pick } from '../random.ts'
import { PATIENCE_MS } from '../stuck-faults.ts'

/** The search for places. */
export const SEARCH: readonly Action[] = [
  act('search a place', 5, async ({ page, random, cities }) => {
    const { name } = pick(random, cities)
    const text = chance(random, 0.7)
      ? name.slice(0, 3 + Math.floor(random() * 9))
      : pick(random, ['55079', 'D5', '1856', 'xyz'])
    if (!(await click(random, page.locator('header button[aria-haspopup="dialog"]')))) return null
    const field = page.locator('header dialog [role="combobox"]')
    await field.waitFor({ timeout: PATIENCE_MS })
    await page.keyboard.type(text)
    await page.waitForTimeout(200)
    await page.keyboard.press(chance(random, 0.5) ? 'ArrowDown' : 'End')
    await page.keyboard.press(chance(random, 0.8) ? 'Enter' : 'Escape')
    // Where nothing was found the search stays over the page, where nothing else can be done.
    if (await field.isVisible()) await page.keyboard.press('Escape')
    return `search “${text}”`
  }),
]
