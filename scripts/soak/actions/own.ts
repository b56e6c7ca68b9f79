import type { Page } from '@playwright/test'
import { act, type Action } from '../action.ts'
import { click, IMPATIENT } from '../click.ts'
import { follow } from '../follow.ts'
import { chooseFile, damagedMeasure, measureFile } from '../own-files.ts'
import { chance, pick } from '../random.ts'
import { cityHere, tractsOf, type Scene } from '../scene.ts'
import { PATIENCE_MS } from '../stuck-faults.ts'

const field = (page: Page) => page.locator('main input[type="file"][accept*=".csv"]')
const shows = (page: Page) => page.locator('main button.show[type="submit"]')

/** Gives the page a file, and waits until it says what is in it or why that cannot be read. */
async function give(page: Page, file: ReturnType<typeof measureFile>): Promise<void> {
  await follow(page, '?page=own')
  await chooseFile(field(page), file)
  await shows(page)
    .or(page.locator('main [role="alert"]'))
    .first()
    .waitFor({ timeout: PATIENCE_MS })
}

/** Says what the columns are; a reader may leave before all is said. */
async function complete({ page, random }: Scene): Promise<boolean> {
  const value = page.locator('main select[id$="-value"]')
  const columns = value.locator('optgroup').first().locator('option')
  const names = await columns.allTextContents()
  const name = pick(
    random,
    names.filter((of) => of.startsWith('soak')),
  )
  await value.selectOption({ label: name })
  await page.locator('main input[id$="-name"]').fill(name)
  await page
    .locator('main input[id$="-unit"]')
    .fill(pick(random, ['%', 'years', 'soaked people', '<b>']))
  await page
    .locator('main input[type="radio"][name$="-direction"]')
    .nth(pick(random, [0, 1, 2]))
    .check()
  for (const code of await page.locator('main fieldset:has(input[name*="-code-"])').all())
    await code
      .locator('input')
      .nth(pick(random, [0, 1]))
      .check()
  if (chance(random, 0.3))
    await page.locator('main .remember input[type="checkbox"]').last().check()
  await page
    .locator('main button.show:not([disabled])')
    .waitFor({ timeout: PATIENCE_MS })
    .catch(() => {})
  if (!(await shows(page).isEnabled())) return false
  await shows(page).click()
  return true
}

/** A measure of the reader's own. */
export const OWN: readonly Action[] = [
  act('bring a measure', 4, async (scene) => {
    const { page, random } = scene
    const city = cityHere(scene)
    const file = measureFile(random, tractsOf(scene, city))
    await give(page, file)
    if (chance(random, 0.15)) return `${file.name} of ${city.id}, and no more`
    const isShown = await complete(scene)
    return `${file.name} of ${city.id}, ${isShown ? 'shown' : 'which cannot be shown'}`
  }),
  act('give a damaged table', 2, async ({ page, random }) => {
    const file = damagedMeasure(random)
    await give(page, file)
    return file.name
  }),
  act('show a measure of their own', 2, async ({ page, random }) => {
    await follow(page, '?page=own')
    await field(page).waitFor({ state: 'attached', timeout: PATIENCE_MS })
    return click(random, page.locator('main .ways button:first-child'))
  }),
  act('forget a measure', 1, async ({ page, random }) => {
    await follow(page, '?page=own')
    await field(page).waitFor({ state: 'attached', timeout: PATIENCE_MS })
    return click(random, page.locator('main .ways button:last-child'))
  }),
  act('choose a measure of their own', 3, async ({ page, random }) => {
    const choice = page
      .locator('main button[aria-haspopup="listbox"][aria-label^="Measure: "]')
      .or(page.locator('main button[aria-haspopup="listbox"][aria-label^="Medida: "]'))
    if (!(await click(random, choice))) return null
    const option = page.locator('main [role="option"]:has-text("soak ")')
    const chosen = await option
      .first()
      .click({ timeout: IMPATIENT })
      .then(
        () => true,
        () => false,
      )
    if (!chosen) await page.keyboard.press('Escape')
    return chosen ? 'chosen' : 'there is none'
  }),
]
