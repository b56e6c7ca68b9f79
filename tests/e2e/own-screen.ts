import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './atlas-page.ts'
import { mapDrawn } from './city-screen.ts'

/** The tracts of the city that a reader's measure is tested on. */
export const OWN_TRACTS = JSON.parse(
  readFileSync('.cache/demo-data/city/ostermere-mn.tracts.json', 'utf8'),
) as {
  geoid: string[]
  grade: (string | null)[]
}
/** Higher towards D, so that the chart has something to say. */
const VALUE: Record<string, number> = { A: 10, B: 14, C: 18, D: 24 }
export const ownValueOf = (i: number) => (VALUE[OWN_TRACTS.grade[i] ?? ''] ?? 16) + (i % 7) / 2

/** A reader's table: every tract of the city, one of no map, and a line that is none. */
export function ownCsv(name: string): string {
  const rows = OWN_TRACTS.geoid.map(
    (geoid, i) => `${geoid},${ownValueOf(i)},${ownValueOf(i) - 1},${ownValueOf(i) + 1}`,
  )
  return [`GEOID,"${name}",from,to`, ...rows, '48001950100,3,2,4', 'Ostermere,3,2,4', ''].join(
    '\r\n',
  )
}

export async function openOwnPage(page: Page): Promise<void> {
  await page.goto('?page=own')
  await page.getByRole('heading', { name: 'Bring your own measure' }).waitFor()
}

export async function bring(page: Page, name: string, text = ownCsv(name)): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** Says what the file does not, and shows the measure. */
export async function complete(
  page: Page,
  name: string,
  { isRemembered = false, addsUp = false } = {},
): Promise<void> {
  const year = page.getByRole('radio', { name: '2010' })
  await year.waitFor()
  await year.check()
  await page.getByLabel('Column of the values').selectOption({ label: name })
  await page.getByLabel('Unit').fill('visits')
  await page.getByLabel(/^Low end/).selectOption({ label: 'from' })
  await page.getByLabel('High end of it').selectOption({ label: 'to' })
  await page.getByRole('radio', { name: 'higher is worse' }).check()
  await expect(page.getByText(`${OWN_TRACTS.geoid.length} tracts have a value.`)).toBeVisible()
  if (addsUp) await page.getByRole('radio', { name: 'yes, they are counts' }).check()
  if (isRemembered) await page.getByRole('checkbox', { name: /Remember it/ }).check()
  await page.getByRole('button', { name: 'Show on the map', exact: true }).click()
  await mapDrawn(page)
}
