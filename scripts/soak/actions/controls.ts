import { act, type Action } from '../action.ts'
import { click, IMPATIENT, NOT_PRESSED, oneOf } from '../click.ts'
import { pick } from '../random.ts'
import { WORDS } from '../words.ts'

/** Choices, tabs, buttons, fields. */
export const CONTROLS: readonly Action[] = [
  act('choose', 14, async ({ page, random }) => {
    const opened = await click(random, page.locator('button[aria-haspopup="listbox"]'))
    if (!opened) return null
    const option = await click(
      random,
      page.locator('[role="listbox"]:focus-within [role="option"], .choice [role="option"]'),
    )
    if (!option) await page.keyboard.press('Escape')
    return `choose ${opened}: ${option ?? 'nothing'}`
  }),
  act('tab', 6, ({ page, random }) => click(random, page.locator('[role="tab"]'))),
  act('press a button', 12, ({ page, random }) =>
    click(
      random,
      page.locator(
        `main button:not(${NOT_PRESSED}):not([aria-haspopup]), dialog[open] button:not(${NOT_PRESSED})`,
      ),
    ),
  ),
  act('open a part', 3, ({ page, random }) =>
    click(random, page.locator('main summary, dialog[open] summary')),
  ),
  act('tick', 3, ({ page, random }) =>
    click(random, page.locator('input[type="checkbox"], input[type="radio"]')),
  ),
  act('type', 3, async ({ page, random }) => {
    const field = await oneOf(
      random,
      page.locator(
        'main input:not([type="checkbox"]):not([type="radio"]):not([type="range"]):not([type="file"]), main textarea, dialog[open] input[type="text"], dialog[open] textarea',
      ),
    )
    if (!field) return null
    const text = pick(random, WORDS)
    await field.fill(text, { timeout: IMPATIENT }).catch(() => {})
    await page.keyboard.press('Enter')
    return `type ${text}`
  }),
  act('escape', 3, async ({ page }) => {
    await page.keyboard.press('Escape')
    return 'Escape'
  }),
]
