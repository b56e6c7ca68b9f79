import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium as browsers, type Page } from '@playwright/test'
import Papa from 'papaparse'
import sharp from 'sharp'
import { serve } from '../bench/serve.ts'
import { chromium } from '../chromium.ts'

/**
 * `npx tsx scripts/docs/guide-pictures.ts [--data DIR] [--dist DIR] [--only NAME]`: takes the pictures of docs/guide.md and docs/guia.md again, from the built app
 * on the real data (public/data). They are what a reader sees at these addresses.
 */
interface Picture {
  name: string
  /** Of the view's link. */
  query: string
  /** What is done on the page before it is taken. */
  act?: (page: Page) => Promise<void>
  width?: number
  height?: number
  /** What is shown of the page: left, top, width, height; all of it where absent. */
  clip?: readonly [number, number, number, number]
}

const OUT = 'docs/guide'
const LARGEST = 300_000
const MILWAUKEE = 'city=milwaukee-co-wi'
const CHICAGO = 'city=chicago-il'

/** Brings a heading to the top of what scrolls. */
const scrollToHeading = (words: RegExp) => async (page: Page) => {
  const heading = page.getByRole('heading', { name: words }).first()
  await heading.evaluate((node) => node.scrollIntoView({ block: 'start' }))
}

const PICTURES: readonly Picture[] = [
  {
    name: 'find',
    query: '',
    act: async (page) => {
      await page.getByRole('button', { name: 'Find a city, tract or area' }).click()
      await page.getByRole('combobox').fill('milwaukee 1856')
      await page.getByRole('option', { name: /1856/ }).first().waitFor()
    },
    clip: [840, 0, 600, 400],
  },
  { name: 'city', query: MILWAUKEE },
  { name: 'profile', query: `${MILWAUKEE}&tract=55079185600&panel=tract` },
  {
    name: 'phone',
    query: `${MILWAUKEE}&tract=55079185600&panel=tract`,
    width: 390,
    height: 844,
  },
  { name: 'compare', query: 'page=compare&cities=milwaukee-co-wi,chicago-il' },
  {
    name: 'rule',
    query: CHICAGO,
    act: (page) => page.getByRole('button', { name: /^Assignment rule:/ }).click(),
    clip: [0, 370, 470, 530],
  },
  {
    name: 'sure',
    query: CHICAGO,
    act: scrollToHeading(/^How sure are we/),
    clip: [0, 0, 480, 900],
  },
  { name: 'brush', query: `${CHICAGO}&panel=charts&brush=60..72` },
  { name: 'figure', query: `${MILWAUKEE}&take=figure` },
  { name: 'embed', query: `${MILWAUKEE}&take=embed` },
  { name: 'texts', query: 'page=search&find=%22restricted+to%22&city=milwaukee-co-wi' },
  {
    name: 'own',
    query: 'page=own',
    act: async (page) => {
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'density.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(densities()),
      })
      await page.getByRole('radio', { name: '2010' }).check()
      await page.getByLabel('Column of the values').selectOption({ label: DENSITY })
      await page.getByLabel('Unit').fill('people per km²')
      await page.getByRole('radio', { name: 'neither is worse' }).check()
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  {
    name: 'zones',
    query: 'page=zones',
    act: (page) => page.getByRole('button', { name: 'Try the example' }).click(),
  },
  {
    name: 'sql',
    query: 'page=sql',
    act: async (page) => {
      await page.getByRole('button', { name: 'Run', exact: true }).click()
      await page.getByRole('region', { name: 'Result of the query' }).waitFor({ timeout: 180_000 })
    },
  },
  { name: 'ciudad', query: `${MILWAUKEE}&lang=es` },
  { name: 'perfil', query: `${MILWAUKEE}&tract=55079185600&panel=tract&lang=es` },
]

/** A reader's own file: people on each km² of Milwaukee's tracts, from the city's published files. */
const DENSITY = 'People per km²'
function densities(): string {
  const csv = readFileSync(join(values.data, 'city/milwaukee-co-wi.csv'), 'utf8')
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data
  const density = (row: Record<string, string>) =>
    Math.round((1e6 * Number(row.population)) / Number(row.land_area_m2))
  return [`GEOID,${DENSITY}`, ...rows.map((row) => `${row.geoid},${density(row)}`)].join('\n')
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string', multiple: true },
  },
})

/** What the page says while it is at work. */
const AT_WORK =
  /(?:Reading|Running|Checking|Looking|Loading|Counting|Fetching|Joining|Looking|Making|Starting|Contando|Cargando|Uniendo|Buscando) .+ ?…/

/** Until nothing on the page is on its way, and its map is drawn where it has one. */
async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  const busy = page.locator('[aria-busy="true"]:visible, .notice.loading:visible')
  while ((await busy.count()) + (await page.getByText(AT_WORK).count()) > 0)
    await page.waitForTimeout(250)
  // What fades and moves has come to rest, and the map has drawn its last tile.
  await page.waitForTimeout(1500)
}

/** The address that figures and snippets show. */
const SHOWN = 'http://atlas.localhost/'

const served = await serve(values.dist, values.data)
const { args, ...program } = chromium()
const resolved = `--host-resolver-rules=MAP ${new URL(SHOWN).host} 127.0.0.1:${new URL(served.url).port}`
const browser = await browsers.launch({ ...program, args: [...args, resolved] })
try {
  mkdirSync(OUT, { recursive: true })
  for (const { name, query, act, width = 1440, height = 900, clip } of PICTURES) {
    if (values.only && !values.only.includes(name)) continue
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'en-US',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await page.goto(`${SHOWN}${query === '' ? '' : `?${query}`}`)
    await settle(page)
    await act?.(page)
    if (act) await settle(page)
    const [x, y, w, h] = clip ?? [0, 0, width, height]
    const png = await page.screenshot({ clip: { x, y, width: w, height: h } })
    const file = `${OUT}/${name}.webp`
    await sharp(png).webp({ quality: 82, effort: 6 }).toFile(file)
    const { size } = statSync(file)
    console.log(`${file}  ${(size / 1000).toFixed(0)} kB`)
    if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST / 1000} kB`)
    await context.close()
  }
} finally {
  await browser.close()
  await served.close()
}
