import { expect, type Page } from '@playwright/test'

const CITY = 'city=ostermere-mn'

/** Every screen of the atlas on the demonstration data, as the query of its link: pages, plots, layouts and panels. */
export const SCREENS = {
  overview: ['', 'plot=means', 'plot=tracts', 'rule=unknown'],
  maps: ['', '&layout=side', '&layout=swipe', '&layout=then', '&layout=table'].map(
    (layout) => CITY + layout,
  ),
  panels: [
    `${CITY}&panel=tract&tract=27991003000`,
    `${CITY}&panel=area&area=990001`,
    `${CITY}&panel=charts`,
    `${CITY}&panel=statistics`,
  ],
  dialog: ['figure', 'data', 'cite', 'embed'].map((take) => `${CITY}&take=${take}`),
  pages: [
    `page=guide&${CITY}`,
    'page=compare',
    'page=compare&cities=ostermere-mn,windelmoor-or',
    'page=search&find=park',
    ...['reproduce', 'check', 'methods', 'data', 'findings', 'zones', 'sql'].map(
      (name) => `page=${name}`,
    ),
  ],
}

/** Whether the screen is one of a city, which a phone lays out in another way. */
export const isOfCity = (query: string): boolean => query.startsWith(CITY)

/** Goes to a screen as by a link within the page, so that its code and data stay; waits until nothing on it is on its way. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `./?${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  await settled(page, query)
}

/** Waits until nothing on the screen is on its way. */
export async function settled(page: Page, query: string): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible()
  await expect(page.locator('main [aria-busy="true"], main .notice.loading')).toHaveCount(0)
  if (!isOfCity(query) || query.includes('layout=table')) return
  const maps = /layout=(side|swipe)/.test(query) ? 2 : 1
  await expect(page.locator('canvas')).toHaveCount(maps)
}
