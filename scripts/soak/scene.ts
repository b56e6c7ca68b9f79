import type { Page } from '@playwright/test'
import type { City } from '../../src/domain/city.ts'
import { columnsPath } from '../../src/domain/published-path.ts'
import { decodeView } from '../../src/view/url.ts'
import { readFileSync } from 'node:fs'
import { pick, type Random } from './random.ts'

/** What an action is done with. */
export interface Scene {
  page: Page
  random: Random
  cities: readonly City[]
  /** The folder of published data. */
  data: string
}

/** The city that the address names, or any one with tracts. */
export function cityHere({ page, random, cities }: Scene): City {
  const { city } = decodeView(new URL(page.url()).search).view
  const drawn = cities.filter(({ tracts }) => tracts > 0)
  return drawn.find(({ id }) => id === city) ?? pick(random, drawn)
}

/** The tracts of 2010 on a city's map. */
export function tractsOf({ data }: Scene, city: City): string[] {
  const text = readFileSync(`${data}/${columnsPath(city.id, 2010)}`, 'utf8')
  return (JSON.parse(text) as { geoid: string[] }).geoid
}
