import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { elementSnippet, frameSnippet, type Snippet } from '../../../src/export/embed-snippet.ts'
import { hostPage, type HostPage } from '../host-page.ts'

const QUERY = '?city=ostermere-mn&lang=en&theme=light'
const PYM = join(
  dirname(createRequire(import.meta.url).resolve('pym.js/package.json')),
  'dist/pym.v1.js',
)

const snippet = (site: string): Snippet => ({
  ...{ site: `${site}/`, query: QUERY, title: 'Ostermere' },
  picture: { path: 'city/ostermere-mn/embed.png', alt: 'A map of Ostermere' },
  link: `${site}/?city=ostermere-mn`,
})

let host: HostPage | null = null
test.afterEach(async () => {
  await host?.close()
  host = null
})

/** The host's page is open, and its frame has drawn its figure. */
async function open(page: Page, html: string, of: Parameters<typeof hostPage>[1] = {}) {
  host = await hostPage(html, of)
  await page.goto(host.address)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.figure > svg').first()).toBeVisible()
  return frame
}

const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

test('a frame with the script takes the height of what it holds, at three widths', async ({
  page,
  baseURL,
}) => {
  for (const width of [320, 600, 900]) {
    await page.setViewportSize({ width, height: 900 })
    const frame = await open(page, frameSnippet(snippet(baseURL!)))
    const main = frame.locator('main')
    const inner = async () => Math.ceil((await main.boundingBox())!.height)
    await expect.poll(() => heightOf(page)).toBe(await inner())
    const { scroll, client } = await main.evaluate(() => {
      const { scrollWidth: scroll, clientWidth: client } = document.documentElement
      return { scroll, client }
    })
    expect(scroll).toBeLessThanOrEqual(client)
    await host!.close()
  }
})

test('the element makes the same frame', async ({ page, baseURL }) => {
  await open(page, elementSnippet(snippet(baseURL!)))
  await expect.poll(() => heightOf(page)).toBeGreaterThan(600)
  await expect(page.locator('redlining-atlas img')).toHaveCount(0)
})

test('a frame keeps its shape where the script was taken out, also under a strict policy', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 600, height: 900 })
  const [frame] = frameSnippet(snippet(baseURL!)).split('\n')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${baseURL!}`
  await open(page, frame!, { policy })
  expect(await heightOf(page)).toBe(900)
})

test('pym.js gives the frame its height', async ({ page, baseURL }) => {
  const address = `${baseURL!}/embed.html${QUERY}`
  const html = `<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', ${JSON.stringify(address)}, {})</script>`
  await open(page, html, { files: { '/pym.js': readFileSync(PYM, 'utf8') } })
  await expect.poll(() => heightOf(page)).toBeGreaterThan(600)
})

test('AMP hosts are told the height', async ({ page, baseURL }) => {
  const listen = `<script>addEventListener('message', ({ data }) => { if (data.sentinel === 'amp') window.told = data })</script>`
  const [frame] = frameSnippet(snippet(baseURL!)).split('\n')
  await open(page, listen + frame!)
  const told = () => page.evaluate(() => (window as unknown as { told: unknown }).told)
  await expect.poll(told).toMatchObject({ type: 'embed-size' })
})

test('readers without scripts have the picture and its text', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  host = await hostPage(frameSnippet(snippet(baseURL!)))
  await page.goto(host.address)
  await expect(page.getByRole('img', { name: 'A map of Ostermere' })).toHaveCount(1)
  await page.close()
})

test('an embed asks its own origin only and keeps nothing', async ({ page, baseURL }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(`/embed.html${QUERY}`)
  await expect(page.locator('.figure > svg').first()).toBeVisible()
  await page.getByLabel('Measure').selectOption('diabetes')
  await expect(page.locator('.figure > svg').first()).toContainText('Diabetes')
  expect([...asked].filter((origin) => origin !== baseURL && origin !== 'null')).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0])
})

test('the map is read by arrow keys, and its twin is a table', async ({ page }) => {
  await page.goto(`/embed.html${QUERY}`)
  await page.getByRole('listbox').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.readout')).toContainText(/Tract .*: \d/)
  await page.getByRole('button', { name: 'Table' }).click()
  await expect(page.getByRole('table')).toHaveCount(2)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('a map to zoom comes when it is asked for, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const isMapCode = (url: string) => /maplibre|EmbedZoom/.test(url)
  await page.goto(`/embed.html${QUERY}`)
  await expect(page.locator('.figure > svg').first()).toBeVisible()
  expect(asked.filter(isMapCode)).toEqual([])
  await page.getByRole('button', { name: 'Zoom the map' }).click()
  await expect(page.locator('.figure canvas')).toBeVisible()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(asked.filter(isMapCode)).not.toEqual([])
  await page.getByRole('button', { name: 'Whole map' }).click()
  await expect(page.locator('.figure canvas')).toHaveCount(0)
  await expect(page.getByRole('listbox')).toHaveCount(1)
})

test('the dialog shows the embed and gives its snippets', async ({ page, baseURL }) => {
  await page.goto('/?city=ostermere-mn&take=embed&lang=en')
  const dialog = page.getByRole('dialog')
  await expect(dialog.frameLocator('iframe').locator('.figure > svg').first()).toBeVisible()
  await expect(dialog.getByRole('textbox').first()).toHaveValue(
    new RegExp(`${baseURL!}/embed.html?city=ostermere-mn`.replaceAll('?', '\\?')),
  )
  await expect(dialog).toContainText('In this preview it fetched')
})
