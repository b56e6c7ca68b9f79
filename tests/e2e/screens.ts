import { expect, type Page } from '@playwright/test'
import { mapDrawn } from './city-screen.ts'

const CITY = 'city=ostermere-mn'

/** Every screen of the atlas on the demonstration data, as the query of its link: pages, plots, layouts and panels. */
export const SCREENS = [
  '',
  'plot=means',
  'plot=tracts',
  CITY,
  `${CITY}&layout=side`,
  `${CITY}&layout=swipe`,
  `${CITY}&layout=then`,
  `${CITY}&layout=table`,
  `${CITY}&panel=tract&tract=27991003000`,
  `${CITY}&panel=area&area=990001`,
  `${CITY}&panel=charts`,
  `${CITY}&panel=statistics`,
  'rule=unknown',
  'page=guide&city=ostermere-mn',
  'page=compare',
  'page=compare&cities=ostermere-mn,windelmoor-or',
  'page=search&find=park',
  ...['reproduce', 'check', 'methods', 'data', 'findings'].map((name) => `page=${name}`),
] as const

/** Whether the screen is one of a city, which a phone lays out in another way. */
export const isOfCity = (query: string): boolean => query.startsWith(CITY)

/** Waits until nothing on the screen is still on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible()
  const query = new URL(page.url()).searchParams
  if (
    isOfCity(`city=${query.get('city')}`) &&
    !query.has('page') &&
    query.get('layout') !== 'table'
  )
    await mapDrawn(page)
  await expect(page.locator('main [aria-busy="true"], main .notice.loading')).toHaveCount(0)
}
