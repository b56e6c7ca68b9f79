import { mapDrawn } from '../city-screen.ts'
import { expect, test } from './deployed.ts'

for (const folder of ['./', './some/where/'])
  test(`a city’s page in ${folder} is taken over under the policy, and reloads as the app`, async ({
    page,
  }) => {
    await page.goto(`${folder}city/ostermere-mn/`)
    await mapDrawn(page)
    const root = new URL(folder, page.url().replace(/some\/where\/.*|\?.*/, '')).pathname
    await expect(page).toHaveURL(
      (url) => url.pathname === root && url.search === '?city=ostermere-mn',
    )
    await expect(page.getByRole('link', { name: /^Open the live map/ })).toHaveCount(0)
    await page.reload()
    await mapDrawn(page)
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a city’s page has its style and its picture under the policy', async ({ page }) => {
    await page.goto('./city/ostermere-mn/')
    const picture = page.getByRole('img')
    await expect(picture).toHaveJSProperty('complete', true)
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Source Serif 4/)
    await expect(page.getByRole('main')).not.toHaveCSS('width', '1440px')
  })
})

test('a folder without its slash leads to the page, and an unknown city is missing', async ({
  request,
  origin,
}) => {
  const bare = await request.get(`${origin}/atlas/city/ostermere-mn`, { maxRedirects: 0 })
  expect([bare.status(), bare.headers().location]).toEqual([301, '/atlas/city/ostermere-mn/'])
  const missing = await request.get('./city/nowhere-zz/')
  expect(missing.status()).toBe(404)
  expect(await missing.text()).not.toContain('id="app"')
})

test('pages and pictures of cities are asked for again, their style is kept', async ({
  request,
}) => {
  for (const path of ['./city/', './city/ostermere-mn/', './city/ostermere-mn/card.png']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['cache-control'], path).toBe('no-cache')
  }
  const html = await (await request.get('./city/ostermere-mn/')).text()
  const [, style] = /href="\.\.\/\.\.\/(assets\/document-[^"]+)"/.exec(html)!
  const response = await request.get(`./${style}`)
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})
