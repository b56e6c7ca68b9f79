import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '@extractus/oembed-extractor'
import sharp from 'sharp'
import sirv from 'sirv'
import { makePages } from '../../../scripts/pages/make-pages.ts'
import type { City } from '../../../src/domain/city.ts'
import { formatNumber } from '../../../src/domain/number-format.ts'
import { bytesBelow } from '../../fixtures/built-folder.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { mapDrawn } from '../city-screen.ts'
import { heldBack } from '../held-back.ts'

const DATA = '.cache/demo-data'
const CITIES = JSON.parse(readFileSync(`${DATA}/cities.json`, 'utf8')) as City[]
/** Code is compiled where it finds its libraries. */
const WORK = '.cache/test/pages'

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const { id, name, headline } of CITIES)
    test(`reads the finding of ${name}, its picture and its numbers`, async ({ page }) => {
      await page.goto(`./city/${id}/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(/invented/i).first()).toBeVisible()
      const picture = page.getByRole('img')
      await expect(picture).toHaveAttribute('alt', new RegExp(name))
      await expect(picture).toHaveJSProperty('complete', true)
      expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
      if (!headline) return
      const table = page.getByRole('table').first()
      for (const [grade, { n, mean }] of Object.entries(headline.byGrade)) {
        const row = table.getByRole('row').filter({ hasText: new RegExp(`^\\s*${grade}\\b`) })
        const [shownN, shownMean] = await row.getByRole('cell').allInnerTexts()
        expect(shownN).toBe(String(n))
        // The list has four decimals, the page one of the mean itself.
        if (mean !== null) expect(Math.abs(Number(shownMean) - mean)).toBeLessThan(0.0502)
      }
      if (headline.gap && headline.byGrade.A.n >= 5 && headline.byGrade.D.n >= 5)
        await expect(page.getByRole('main')).toContainText(
          formatNumber(Math.abs(headline.gap.estimate)),
        )
    })

  test('finds every city in the list, in both languages', async ({ page }) => {
    for (const [path, lang] of [
      ['./city/', 'en'],
      ['./city/es/', 'es'],
    ] as const) {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      for (const { name } of CITIES)
        await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
    }
    await page.getByRole('link', { name: CITIES[0]!.name, exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(new RegExp(`/city/${CITIES[0]!.id}/$`))
  })

  test('can take every file that the page names', async ({ page, request }) => {
    await page.goto('./city/ostermere-mn/')
    const links = page.getByRole('main').getByRole('link')
    const own = (
      await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    ).filter((href) => href.startsWith(new URL(page.url()).origin))
    expect(own.length).toBeGreaterThan(5)
    for (const href of own) expect((await request.get(href)).status(), href).toBe(200)
  })
})

test('the app takes over at the same view, and nothing is empty or moves on the way', async ({
  page,
}) => {
  const columns = await heldBack(page, '**/ostermere-mn.tracts.json')
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./city/ostermere-mn/')
  const text = page.getByRole('link', { name: 'Open the live map of Ostermere' })
  await expect(text).toBeVisible()
  const words = await page.getByRole('heading', { level: 1 }).innerText()
  await expect(page).toHaveURL(/\/\?city=ostermere-mn$/)
  await expect(text).toBeVisible()
  await expect(page.getByRole('link', { name: 'All cities' })).toHaveCount(1)
  columns.letGo()
  await expect(text).toHaveCount(0)
  await mapDrawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new URL('./city/ostermere-mn/', page.url()).href,
  )
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
})

test('the way back leads to where the reader came from, and forward to the app', async ({
  page,
}) => {
  await page.goto('./city/')
  await page.getByRole('link', { name: 'Ostermere', exact: true }).click()
  await mapDrawn(page)
  await page.getByRole('link', { name: 'Methods', exact: true }).first().click()
  await expect(page).toHaveURL(/\?page=methods$/)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/\?city=ostermere-mn$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  await page.goBack()
  await expect(page).toHaveURL(/\/city\/$/)
  await page.goForward()
  await expect(page).toHaveURL(/\/\?city=ostermere-mn$/)
  await mapDrawn(page)
})

test('a page in Spanish is taken over in Spanish', async ({ page }) => {
  await page.goto('./city/ostermere-mn/es/')
  await mapDrawn(page)
  await expect(page).toHaveURL(/\?city=ostermere-mn&lang=es$/)
  await expect(page.getByRole('link', { name: 'Métodos' }).first()).toBeVisible()
})

test('who has read on is not torn away until they are back at the top', async ({ page }) => {
  const columns = await heldBack(page, '**/ostermere-mn.tracts.json')
  await page.goto('./city/ostermere-mn/')
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600)
  columns.letGo()
  await mapDrawn(page)
  const text = page.getByRole('heading', { name: 'The gap in every measure' })
  await expect(text).toBeVisible()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(text).toHaveCount(0)
})

test('axe finds nothing, in both themes and on a phone', async ({ browser, baseURL }) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    const page = await browser.newPage({
      baseURL,
      colorScheme,
      viewport: { width, height: 844 },
      // Axe needs scripts, the page must stay: its app never comes.
    })
    await page.route('**/assets/index-*.js', (route) => route.abort())
    for (const path of ['./city/ostermere-mn/', './city/calverne-ar/es/', './city/']) {
      await page.goto(path)
      await expectNoAxeViolations(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, 'px that run out of the page').toBeLessThanOrEqual(0)
    }
    await page.close()
  }
})

test('an unknown city is missing', async ({ request }) => {
  expect((await request.get('./city/nowhere-zz/')).status()).toBe(404)
})

test('what unfurls is found by those who look for it, and the same each time it is made', async () => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pages-'))
  const out = join(folder, 'site')
  const files = sirv(out, { dev: true })
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  rmSync(WORK, { recursive: true, force: true })
  const make = (work: string) =>
    makePages({ data: DATA, dist: 'dist', out, site, day: '2026-01-02', work: join(WORK, work) })
  try {
    const first = await make('first')
    expect(first.drawn).toBe(2 * CITIES.length)
    const once = bytesBelow(out)
    expect((await make('first')).drawn, 'pictures that were kept').toBe(0)
    expect(bytesBelow(out)).toEqual(once)
    await make('second')
    expect(bytesBelow(out)).toEqual(once)

    for (const { id } of CITIES) {
      const answer = (await extract(`${site}city/${id}/`)) as Record<string, unknown>
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: site })
      expect(answer.html).toMatch(
        new RegExp(`^<iframe src="${site}embed\\.html\\?city=${id}&amp;lang=en"`),
      )
      const picture = await fetch(String(answer.thumbnail_url))
      const card = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
      expect([card.format, card.width, card.height]).toEqual(['png', 1200, 630])
      expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630])
    }
    const html = await (await fetch(`${site}city/ostermere-mn/es/`)).text()
    expect(html).toContain(`property="og:image" content="${site}city/ostermere-mn/es/card.png"`)
  } finally {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  }
})
