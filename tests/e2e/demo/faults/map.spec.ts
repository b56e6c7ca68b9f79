import { test as plain, type Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../../atlas-page.ts'
import { chosenTract, openCity } from '../../city-screen.ts'

/** As where the graphics card or its driver is refused. */
async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof original
  })
}

const why = (page: Page) => page.getByText('Drawn without the graphics card.')
const map = (page: Page) => page.getByRole('application', { name: /^Map of Ostermere: life/ })
const mapOf1930s = (page: Page) =>
  page.getByRole('application', { name: /the areas that the HOLC/ })
/** What outlines a place on the map drawn as SVG. */
const outlines = (page: Page) => page.locator('svg.outlines path[stroke="var(--ink)"]')
const readout = (page: Page) => page.locator('.hero').getByText(/^Tract /)

test('without WebGL a map is drawn as SVG that is pointed at, walked, brushed, zoomed and laid out as the other', async ({
  page,
}) => {
  await withoutWebgl(page)
  await openCity(page, 'city=ostermere-mn')
  await expect(why(page)).toContainText('do not allow WebGL 2')
  await expect(page.locator('canvas')).toHaveCount(0)
  await expectNoAxeViolations(page)

  const drawn = map(page).locator('svg').first()
  const pale = () =>
    drawn
      .locator('path[fill-opacity]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(''))
  const unbrushed = await pale()
  const box = (await map(page).boundingBox())!
  const at = { x: box.x + box.width * 0.36, y: box.y + box.height * 0.48 }
  await page.mouse.move(at.x, at.y)
  await expect(readout(page)).toBeVisible()
  await expect(outlines(page)).toHaveCount(1)
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(/tract=\d{11}/)
  const clicked = chosenTract(page)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => chosenTract(page)).not.toBe(clicked)
  await page.keyboard.press('Escape')
  await expect.poll(() => chosenTract(page)).toBeNull()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/tract=\d{11}/)
  const chosen = chosenTract(page)

  const whole = await drawn.innerHTML()
  await page.keyboard.press('+')
  await expect.poll(() => drawn.innerHTML()).not.toBe(whole)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 60, at.y + 40, { steps: 3 })
  await page.mouse.up()
  expect(chosenTract(page), 'a drag chooses nothing').toBe(chosen)

  await page.goto('./?city=ostermere-mn&brush=70..75')
  await expect(why(page)).toBeVisible()
  await expect.poll(pale).not.toBe(unbrushed)

  for (const layout of ['side', 'swipe'] as const) {
    await page.goto(`./?city=ostermere-mn&layout=${layout}`)
    await expect(map(page)).toBeVisible()
    await expect(mapOf1930s(page)).toBeVisible()
  }
  await page.goto('./?city=ostermere-mn&layout=then')
  await mapOf1930s(page).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/area=\d+/)
})

test('a map whose memory the graphics system takes away is drawn without it, and comes back by itself with what was chosen', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  const canvas = page.locator('canvas')
  await canvas.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/tract=\d{11}/)
  const chosen = chosenTract(page)
  await canvas.evaluate((element: HTMLCanvasElement) => {
    const lose = element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    Object.assign(window, { giveBack: () => lose.restoreContext() })
    lose.loseContext()
  })
  await expect(why(page)).toContainText('took the map’s memory away')
  await expect(outlines(page)).toHaveCount(1)
  await map(page).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => chosenTract(page)).not.toBe(chosen)
  const walked = chosenTract(page)

  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack())
  await expect(why(page)).toHaveCount(0)
  await expect(canvas).toBeVisible()
  await expect(outlines(page)).toHaveCount(0)
  expect(chosenTract(page)).toBe(walked)
  await canvas.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => chosenTract(page)).not.toBe(walked)
})

plain(
  'a map whose code does not come is drawn without it, and comes when the page is loaded again',
  async ({ page }) => {
    const code = '**/assets/CityMaps-*.js'
    await page.route(code, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./?city=ostermere-mn')
    await expect(why(page)).toContainText('The code of the other map did not come')
    await map(page).focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/tract=\d{11}/)
    const chosen = chosenTract(page)
    await page.unroute(code)
    await why(page).getByRole('button', { name: 'Reload the page' }).click()
    await expect(page.locator('canvas')).toBeVisible()
    await expect(why(page)).toHaveCount(0)
    expect(chosenTract(page)).toBe(chosen)
  },
)
