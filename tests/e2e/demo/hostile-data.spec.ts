import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as plain, type Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import type { City } from '../../../src/domain/city.ts'
import type { PlaceIndex } from '../../../src/domain/place-index.ts'
import { ALL_HOSTILE, HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts'
import { mapDrawn } from '../city-screen.ts'
import { hostileSite, type HostileSite } from '../hostile-site.ts'
import { SCREENS, turnTo } from '../screens.ts'
import { seek } from '../search-screen.ts'
import { savedBy } from '../taken-files.ts'

// One site for all: it takes most of the time.
plain.describe.configure({ mode: 'default' })

/** What no text may have made, wherever it stands. */
const MADE = [
  ...['onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'onbegin'].map((on) => `[${on}]`),
  'iframe[srcdoc]',
  'base',
  'body meta',
  '[src="x"]',
  '[href^="javascript:"]',
  '[href^="data:"]',
  '[href*="attacker.example"]',
  '[src*="attacker.example"]',
  'script:not([src]):not([type="application/ld+json"])',
  'body title:not(svg title)',
  'mglyph',
].join(', ')

let site: HostileSite
let cities: City[]
plain.beforeAll(async () => {
  plain.setTimeout(240_000)
  site = await hostileSite()
  cities = JSON.parse(readFileSync(join(site.data, 'cities.json'), 'utf8')) as City[]
})
plain.afterAll(() => site.close())

/** A page that fails its test when a text runs, asks for something, or makes an element. */
const test = plain.extend<{ atlas: { page: Page; inert: (where: string) => Promise<void> } }>({
  atlas: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' })
    const caught: string[] = []
    await context.exposeFunction('canary', (what: string) => caught.push(what))
    await context.addInitScript(() => {
      const tell = (window as unknown as { canary: (what: string) => void }).canary
      Object.defineProperty(window, 'hostile', { set: () => tell('a text ran') })
      for (const name of ['alert', 'confirm', 'prompt'] as const)
        window[name] = (() => tell(name)) as never
    })
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(site.url).origin)
        caught.push(request.url())
    })
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => caught.push('a dialog')))
    page.on('popup', (popup) => caught.push(`a window of ${popup.url()}`))
    page.on('pageerror', (error) => caught.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') caught.push(message.text())
    })
    const inert = async (where: string) => {
      expect(await page.locator(MADE).count(), `elements made, ${where}`).toBe(0)
      expect(new URL(page.url()).origin, where).toBe(new URL(site.url).origin)
      expect(caught, where).toEqual([])
    }
    await use({ page, inert })
    expect(caught).toEqual([])
    await context.close()
  },
})

/** A text as an element's text content has it, one space for each run of them. */
const shown = (text: string) =>
  Buffer.from(text).toString().replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim()
const textOf = async (page: Page, selector: string) =>
  shown(
    await page.locator(selector).evaluateAll((all) => all.map((of) => of.textContent).join(' ')),
  )

test('every screen shows the names of cities as they are written, and runs nothing', async ({
  atlas: { page, inert },
}) => {
  const [first, second] = cities as [City, City]
  const areas = JSON.parse(
    readFileSync(join(site.data, 'search/places.json'), 'utf8'),
  ) as PlaceIndex
  const ofFirst = (query: string) =>
    query
      .replaceAll('ostermere-mn', first.id)
      .replaceAll('windelmoor-or', second.id)
      .replace('tract=27991003000', '')
      .replace('area=990001', `area=${areas.areas[first.id]!.ids[0]}`)
  await page.goto('./')
  for (const query of Object.values(SCREENS).flat().map(ofFirst)) {
    await turnTo(page, query)
    await inert(query)
    if (query.includes(first.id) && !query.includes('page=search'))
      expect(await textOf(page, 'main'), query).toContain(shown(first.name))
  }
})

test('every hostile text is shown as the name of an area and on a sheet, as it is written', async ({
  atlas: { page, inert },
}) => {
  const city = cities.find(({ areas }) => areas === 60)!
  const index = JSON.parse(
    readFileSync(join(site.data, 'search/places.json'), 'utf8'),
  ) as PlaceIndex
  const { ids, names } = index.areas[city.id]!
  await page.goto(`./?city=${city.id}`)
  await mapDrawn(page)
  const texts = new Set(ALL_HOSTILE.map(shown).filter((text) => text !== ''))
  const [unnamed, unwritten] = [new Set(texts), new Set(texts)]
  for (const id of ids) {
    await turnTo(page, `city=${city.id}&panel=area&area=${id}`)
    const name = shown(names[String(id)] ?? '')
    await expect.poll(() => textOf(page, 'main'), name).toContain(name)
    unnamed.delete(name)
    const show = page.getByRole('button', { name: 'Show the survey sheet' })
    if (unwritten.size > 0 && (await show.count()) > 0) {
      await show.click()
      const sheet = await textOf(page, '.sheet')
      for (const text of unwritten) if (sheet.includes(text)) unwritten.delete(text)
    }
    await inert(`area ${id}`)
  }
  expect([...unnamed], 'names of areas').toEqual([])
  expect([...unwritten], 'answers on sheets').toEqual([])
})

test('what is sought and offered by name stays text: places, areas and sheets', async ({
  atlas: { page, inert },
}) => {
  await page.goto('./')
  for (const sought of ['<img', 'onerror', 'script', '=HYPERLINK', 'W'.repeat(20), '{{']) {
    await turnTo(page, `page=search&find=${encodeURIComponent(sought)}`)
    const show = page.getByRole('button', { name: 'Show what they wrote' })
    if ((await show.count()) > 0) await show.first().click()
    await inert(`search for ${sought}`)
  }
  for (const { name } of cities) {
    await seek(page, name)
    expect(await textOf(page, '[role="option"]')).toContain(shown(name))
    await inert(`places named ${name}`)
    await page.keyboard.press('Escape')
  }
})

test('tables, embeds and files of a hostile city are text', async ({ atlas: { page, inert } }) => {
  for (const { id, name } of cities) {
    for (const query of [`?city=${id}`, `?city=${id}&kind=plate`, `?city=${id}&lang=es`]) {
      await page.goto(`./embed.html${query}`)
      await expect(page.locator('svg').first()).toBeVisible()
      expect(await textOf(page, 'body'), query).toContain(shown(name))
      await inert(`embed ${query}`)
    }
    await page.goto(`./?city=${id}&take=figure`)
    await page.locator('dialog svg[data-title]').waitFor()
    const { name: file, bytes } = await savedBy(page, 'SVG with texts that can be changed')
    expect(file).toMatch(/^[\w.-]+\.svg$/)
    // In the page itself even a test may parse nothing: Trusted Types refuse it.
    const svg = new JSDOM(bytes.toString(), { contentType: 'image/svg+xml' }).window.document
    const made = ['script, foreignObject, iframe, img, a', '[onload]'].map(
      (selector) => svg.querySelectorAll(selector).length,
    )
    expect(made, `figure of ${name}`).toEqual([0, 0])
    const pdf = await savedBy(page, 'Save as PDF')
    expect(pdf.name).toMatch(/^[\w.-]+\.pdf$/)
    const acts = /\/(JavaScript|JS|Launch|AA|URI|SubmitForm|EmbeddedFile)\b/
    expect(acts.exec(pdf.bytes.toString('latin1')), pdf.name).toBeNull()
    await inert(`figure of ${name}`)
  }
})

test('the pages without scripts, their heads and their oEmbed are text', async ({
  atlas: { page, inert },
}) => {
  for (const { id, name } of cities)
    for (const path of [`city/${id}/`, `city/${id}/es/`, 'city/', 'city/es/']) {
      const html = await (await page.request.get(path)).text()
      await page.goto('about:blank')
      const read = await page.evaluate(
        ([text, made]) => {
          const head = new DOMParser().parseFromString(text!, 'text/html')
          const meta = [...head.querySelectorAll<HTMLMetaElement>('meta[property], meta[name]')]
          const json = [...head.querySelectorAll('script[type="application/ld+json"]')]
          return {
            made: head.querySelectorAll(made!).length,
            title: head.title,
            metas: meta.map(({ content }) => content).join('\n'),
            json: json.map(({ textContent }) => JSON.parse(textContent) as object),
            equivs: [...head.querySelectorAll('meta[http-equiv]')].map((of) =>
              of.getAttribute('http-equiv')!,
            ),
          }
        },
        [html, MADE] as const,
      )
      expect(read.made, path).toBe(0)
      expect(read.equivs, path).toEqual(['Content-Security-Policy'])
      if (path.includes(id)) {
        for (const of of [read.title, read.metas]) expect(of, path).toContain(name)
        expect(JSON.stringify(read.json), path).toContain(JSON.stringify(name).slice(1, -1))
        const answer = (await (await page.request.get(`${path}oembed.json`)).json()) as {
          title: string
          html: string
        }
        expect(answer.title).toContain(name)
        const frame = await page.evaluate((text) => {
          const { body } = new DOMParser().parseFromString(text, 'text/html')
          const [made] = body.children
          return [body.querySelectorAll('*').length, made!.tagName, made!.getAttribute('title')]
        }, answer.html)
        expect(frame, path).toEqual([1, 'IFRAME', expect.stringContaining(name)])
      }
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await textOf(page, 'main'), path).toContain(shown(name))
      await inert(path)
    }
})

test('the console shows hostile texts of the tables, and errors that quote them', async ({
  atlas: { page, inert },
}) => {
  const run = page.getByRole('button', { name: 'Run', exact: true })
  const told = page.locator('.words[role="status"]')
  const ask = async (sql: string) => {
    await page.goto(`./?page=sql&sql=${encodeURIComponent(sql)}`)
    await run.click()
  }
  await ask('select name, label from holc_area order by all limit 100')
  await expect(told).toHaveText(/^100 rows/, { timeout: 90_000 })
  const cells = await textOf(page, '[role="region"] td')
  for (const text of HOSTILE_TEXTS.markup.slice(0, 6)) expect(cells).toContain(shown(text))
  await inert('rows')
  const text = HOSTILE_TEXTS.markup[2].replaceAll("'", "''")
  await ask(`select error('${text}')`)
  await expect(page.locator('.ask').getByRole('alert')).toContainText(HOSTILE_TEXTS.markup[2])
  await inert('an error')
  await ask(`select 1 as "${HOSTILE_TEXTS.markup[2].replaceAll('"', '""')}"`)
  await expect(told).toHaveText(/^1 row,/, { timeout: 90_000 })
  await expect(page.getByRole('columnheader')).toHaveText([HOSTILE_TEXTS.markup[2]])
  await inert('a column')
})
