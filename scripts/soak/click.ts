import type { Locator } from '@playwright/test'
import { pick, type Random } from './random.ts'

/** How long a control is waited for before the reader does something else, ms. */
export const IMPATIENT = 1_500

/** Leads elsewhere, saves a file, or asks what no test may answer. */
export const NOT_PRESSED = '[download], [target="_blank"], [disabled], [type="submit"]'

/** One of the elements that are seen; null where none is. */
export async function oneOf(random: Random, all: Locator): Promise<Locator | null> {
  const seen = await all.filter({ visible: true }).all()
  return seen.length === 0 ? null : pick(random, seen)
}

export const nameOf = (element: Locator) =>
  element.evaluate(
    (of) =>
      `${of.tagName.toLowerCase()} “${(of.getAttribute('aria-label') ?? of.textContent).trim().slice(0, 50)}”`,
  )

/** Clicks one of them; what cannot be clicked for what lies over it is left alone. */
export async function click(random: Random, all: Locator): Promise<string | null> {
  const one = await oneOf(random, all)
  if (!one) return null
  const name = await nameOf(one)
  const isDone = await one.click({ timeout: IMPATIENT }).then(
    () => true,
    () => false,
  )
  return isDone ? name : null
}
