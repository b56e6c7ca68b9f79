import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { bestShift } from '../best-shift.ts'
import { mapDrawn } from '../city-screen.ts'
import { heldBack } from '../held-back.ts'

test('the atlas opens on the demonstration cities and says that they are invented', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByText(/invented/i).first()).toBeVisible()
})

test('on a slow network a city is drawn before the code of its map has come, and the map takes its place in the same frame', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const isAsked = (name: RegExp) => asked.some((path) => name.test(path))
  const columns = await heldBack(page, '**/ostermere-mn.tracts.json')
  const code = await heldBack(page, '**/assets/CityMaps-*.js')
  const session = await page.context().newCDPSession(page)
  const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow })
  await page.goto('./?city=ostermere-mn')
  await expect(page.getByRole('img', { name: /areas that the HOLC graded in/ })).toBeVisible()
  await expect(page.getByText('Fetching the map of Ostermere …')).toBeVisible()
  expect(isAsked(/CityMaps/), 'the code waits for the city').toBe(false)

  columns.letGo()
  const picture = page.getByRole('img', { name: /^Map of Ostermere: life expectancy/ })
  await expect(picture).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  await expect(picture.locator('a, button, [tabindex]')).toHaveCount(0)
  await expectNoAxeViolations(page)
  const still = await picture.screenshot()

  code.letGo()
  await mapDrawn(page)
  await expect(picture).toHaveCount(0)
  const canvas = page.locator('canvas')
  await expect(canvas).toHaveAccessibleName(/^Map of Ostermere: life expectancy/)
  expect(await bestShift(page, still, await canvas.screenshot())).toEqual([0, 0])
})

test('a city whose link is pointed at, or reached by keyboard, is fetched before it is opened, and once', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const times = (file: string) => asked.filter((path) => path === `/data/city/${file}`).length
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first()
  await page.goto('./?page=reproduce')
  // With the page's code stored, a busy machine is not taken for a slow network.
  await page.reload()
  await link('Ostermere, MN').hover()
  await expect.poll(() => times('ostermere-mn.topo.json')).toBe(1)
  await expect.poll(() => times('ostermere-mn.tracts.json')).toBe(1)
  await link('Calverne, AR').focus()
  await expect.poll(() => times('calverne-ar.tracts.json')).toBe(1)

  await link('Ostermere, MN').click()
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  expect(times('ostermere-mn.topo.json'), 'times that the shapes were asked for').toBe(1)
  expect(times('ostermere-mn.tracts.json'), 'times that the columns were asked for').toBe(1)
})

for (const [where, viewport] of [
  ['a wide page', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`nothing on ${where} moves while a city opens`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('./?city=ostermere-mn')
    await mapDrawn(page)
    await expect(page.getByRole('listbox', { name: /^Tracts, by grade/ })).toBeVisible()
    await expect(page.getByText('Drag across the bars to brush tracts.')).toBeVisible()
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    // Fonts that only this machine has may differ by a hair from the page's own.
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
  })
