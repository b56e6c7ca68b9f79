import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ShippedSoftware } from '../../../src/domain/shipped-package.ts'
import { importsOf } from '../../unit/dependency-directions/imports-of.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

const software = JSON.parse(readFileSync('dist/licences.json', 'utf8')) as ShippedSoftware
const NAMES = software.packages.map(({ name }) => name)

const ENTRIES = ['main.ts', 'embed.ts', 'early.ts', 'offline/worker.ts', 'embed/host.ts']

/** What a file names: modules, workers, and files in a style sheet. */
function namedIn(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  if (path.endsWith('.css'))
    return [...source.matchAll(/url\('([^']+)'\)/g)].map(([, name]) => name!)
  if (!/\.(ts|svelte)$/.test(path)) return []
  return importsOf(path, source).flatMap(({ specifier, typeOnly }) => (typeOnly ? [] : specifier))
}

/** The packages that are named by a file that one of the built scripts leads to. */
function packagesNamed(): string[] {
  const files = new Set(ENTRIES.map((entry) => join('src', entry)))
  const packages = new Set<string>()
  for (const file of files)
    for (const name of namedIn(file)) {
      if (name.startsWith('.')) files.add(join(dirname(file), name))
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)![0])
    }
  return [...packages].filter((name) => !name.startsWith('virtual:'))
}

const openList = async (page: Page) => {
  await page.goto('./?page=data')
  const section = page.getByRole('region', { name: 'Software and licences' })
  const summary = section.getByText('Every package and its licence')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(section.getByRole('listitem')).toHaveCount(software.packages.length)
  return section
}

test('every package that the app names is in the list, and what those bring with them', () => {
  const named = packagesNamed()
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !NAMES.includes(name))).toEqual([])
  // Brought by these: by a bundle of their publisher's, a worker, a font of a figure.
  expect(NAMES).toEqual(expect.arrayContaining(['earcut', 'flatbuffers', 'proj4', 'fzstd']))
  expect(NAMES).toContain('@fontsource/source-sans-3')
})

test('every package is listed as it is installed, with a licence and all of its text', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  for (const { name, version, licence, home, texts } of software.packages) {
    const installed = Object.entries(packages).filter(([path]) =>
      path.endsWith(`node_modules/${name}`),
    )
    expect(
      installed.map(([, entry]) => entry.version),
      name,
    ).toContain(version)
    expect(licence, name).toMatch(/\w/)
    expect(home, name).toMatch(/^https?:\/\/[\w-]+\.[\w.-]+(\/|$)/)
    const words = texts.map((place) => software.texts[place]).join('\n')
    expect(words, name).toMatch(/permission|licen[cs]ed under|redistribution|public domain/i)
    if (/MIT|ISC|BSD/.test(licence)) expect(words, name).toMatch(/copyright|permission is hereby/i)
  }
  expect(new Set(software.packages.map(({ name, version }) => `${name} ${version}`)).size).toBe(
    software.packages.length,
  )
})

test('the text beside the page has every package, and every licence once', () => {
  const text = readFileSync('dist/licences.txt', 'utf8')
  for (const { name, version, licence } of software.packages)
    expect(text).toContain(`\n${name} ${version}, ${licence}`)
  for (const licence of software.texts) expect(text).toContain(licence)
})

test('the list is opened, filtered and its licences read by keyboard alone', async ({ page }) => {
  const section = await openList(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('duckdb')
  await expect(section.getByRole('status')).toHaveText(`1 of ${software.packages.length} packages`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(section.getByText('@duckdb/duckdb-wasm')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(section.getByText('Stichting DuckDB Foundation')).toBeVisible()
  await page.keyboard.press('Tab')
  const home = section.getByRole('link', { name: 'https://github.com/duckdb/duckdb-wasm' })
  await expect(home).toBeFocused()
  await section.getByRole('searchbox').fill('no such package')
  await expect(section.getByText('No package is called so, nor its licence.')).toBeVisible()
  await section.getByRole('searchbox').fill('ofl')
  await expect(section.getByText('@fontsource/source-serif-4')).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the list fits ${width} points, and axe finds nothing in it`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const section = await openList(page)
    await section.getByRole('searchbox').fill('mapbox')
    await section.getByText('@mapbox/unitbezier').click()
    await expect(section.getByText('Apple Inc.').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await expectNoAxeViolations(page)
  })

test('a list that does not come is told, and asked for again', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
  await page.route('**/licences.json', (route) => route.fulfill({ body: '{"packages": 3}' }))
  await page.goto('./?page=data&lang=es')
  await page.getByText('Cada paquete y su licencia').click()
  await expect(page.getByRole('alert')).toContainText('licences.json')
  await page.unroute('**/licences.json')
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click()
  await expect(page.getByText('@duckdb/duckdb-wasm')).toBeVisible()
  await page.close()
})
