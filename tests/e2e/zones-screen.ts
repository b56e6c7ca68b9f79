import type { Page } from '@playwright/test'
import type { City } from '../../src/domain/city.ts'
import { box, layer, polygon } from '../fixtures/polygons.ts'
import { expect } from './atlas-page.ts'

export const mapOf = (page: Page) => page.getByRole('listbox', { name: 'Map of the zones' })
export const zonesOn = (page: Page) => mapOf(page).getByRole('option')
export const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })

export async function cityOf(page: Page, id: string): Promise<City> {
  const cities = (await (await page.request.get('./data/cities.json')).json()) as City[]
  return cities.find((city) => city.id === id)!
}

/** A city's box in four, and names for the quarters: the western ones are called alike. */
export function quarters({ bounds: [west, south, east, north] }: City) {
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  return layer(
    polygon([box(west, y, x, north)], { ward: 'West', no: 11 }),
    polygon([box(x, y, east, north)], { ward: '=2+5', no: 12 }),
    polygon([box(west, south, x, y)], { ward: 'West', no: 13 }),
    polygon([box(x, south, east, y)], { ward: '<img src=x onerror=alert(1)>', no: 14 }),
  )
}

export async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .getByLabel('File of zones', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

export async function giveQuarters(page: Page, id = 'ostermere-mn'): Promise<void> {
  await page.goto('./?page=zones')
  const zones = quarters(await cityOf(page, id))
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible()
  await give(page, 'wards.geojson', JSON.stringify(zones))
  await expect(zonesOn(page)).toHaveCount(4)
}
