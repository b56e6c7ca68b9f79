import { test as plain, type Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../../atlas-page.ts'
import { mapDrawn, openCity } from '../../city-screen.ts'
import { heldBack } from '../../held-back.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

plain(
  'a part whose code is gone, as after an update, says so and comes when the page is loaded again',
  async ({ page }) => {
    const code = '**/assets/CityStatistics-*.js'
    await page.route(code, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./?city=ostermere-mn&panel=statistics')
    const fault = page.getByRole('alert').filter({ hasText: 'The statistics could not be loaded' })
    await expect(fault).toBeVisible()
    await expect(page.getByText('A part of this page did not come.')).toBeVisible()
    await page.unroute(code)
    await fault.getByRole('button', { name: 'Reload the page' }).click()
    await expect(page.getByRole('heading', { name: 'The questions, as SQL' })).toBeVisible()
    await expect(page).toHaveURL(/panel=statistics/)
  },
)

for (const late of [0, 1500])
  plain(
    `a page whose own code is gone says so in both languages, with a way to load it again${late ? ', however late what says it comes' : ''}`,
    async ({ page }) => {
      await page.route('**/early.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late))
        await route.continue()
      })
      await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404, body: '' }))
      await page.goto('./?city=ostermere-mn')
      await expect(page.getByText(/The atlas did not come/)).toHaveCount(1)
      await expect(page.getByText(/El atlas no llegó/)).toBeVisible()
      await page.unroute('**/assets/index-*.js')
      await page.getByRole('link', { name: 'Reload the page' }).click()
      await expect(heading(page)).toContainText('Areas graded D')
      await expect(page.getByText(/The atlas did not come/)).toHaveCount(0)
    },
  )

plain(
  'an error that nobody foresaw is told in words, which can be copied, and the page goes on',
  async ({ page }) => {
    await openCity(page, 'city=ostermere-mn&brush=70..75')
    await page.evaluate(() =>
      setTimeout(() => {
        throw new Error('nobody foresaw this')
      }),
    )
    const told = page.getByRole('alert').filter({ hasText: 'Something went wrong here.' })
    await expect(told).toContainText('nobody foresaw this')
    await expect(page.getByRole('button', { name: /what happened/ })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Go on without' }).click()
    await expect(told).toHaveCount(0)
    await expect(page).toHaveURL(/brush=70..75/)
    await expect(heading(page)).toContainText('Areas graded D')
  },
)

test('a page that is printed and loaded again while its map is on its way ends with its view', async ({
  page,
}) => {
  const map = await heldBack(page, '**/ostermere-mn.topo.json')
  await page.goto('./?city=ostermere-mn&brush=70..75&layout=side')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(heading(page).first()).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  const loaded = page.reload()
  map.letGo()
  await loaded
  await mapDrawn(page)
  await expect(page).toHaveURL(/brush=70..75/)
  await expect(page.locator('canvas')).toHaveCount(2)
})

for (const [when, date] of [
  ['1970', '1970-01-02T00:00:00Z'],
  ['2105', '2105-06-01T00:00:00Z'],
] as const)
  test(`a clock that stands in ${when} changes nothing but the day that a citation names`, async ({
    page,
  }) => {
    await page.addInitScript((now) => {
      const Real = Date
      const offset = new Real(now).getTime() - Real.now()
      class Shifted extends Real {
        constructor(...of: []) {
          super(...(of.length > 0 ? of : ([Real.now() + offset] as unknown as [])))
        }
        static override now = () => Real.now() + offset
      }
      Object.assign(window, { Date: Shifted })
    }, date)
    await openCity(page, 'city=ostermere-mn&take=cite')
    await expect(heading(page)).toContainText('Areas graded D')
    await expect(page.getByRole('dialog')).toContainText(when)
  })

test('a browser that forbids every store shows the atlas, and its Data page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(navigator, 'storage', {
      value: { estimate: () => Promise.reject(new Error('refused')) },
    })
    Object.defineProperty(navigator.serviceWorker, 'register', {
      value: () => Promise.reject(new Error('The operation is insecure.')),
    })
  })
  await openCity(page, 'city=ostermere-mn')
  await expect(heading(page)).toContainText('Areas graded D')
  await page.goto('./?page=data')
  await expect(page.getByText(/The operation is insecure/).first()).toBeVisible()
})
