import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test as faulty, type Page } from '@playwright/test'
import { decode } from 'fast-png'
import { ensurePoppler } from '../../../scripts/ensure-poppler.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { inkShare, savedBy, takeFigure } from '../taken-files.ts'

const CITY = 'city=ostermere-mn'
const withoutPoppler = ensurePoppler()

const sizeOfPreview = (page: Page) =>
  page
    .locator('dialog svg[data-title]')
    .evaluate((svg) => [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))])

test('a PNG is the figure exactly once, twice and four times as large, with its notes', async ({
  page,
}) => {
  await takeFigure(page, CITY)
  const [width, height] = (await sizeOfPreview(page)) as [number, number]
  const pictures = [
    { button: 'PNG at its own size', scale: 1 },
    { button: 'PNG twice as large', scale: 2 },
    { button: 'PNG four times as large', scale: 4 },
  ]
  for (const { button, scale } of pictures) {
    const { name, bytes } = await savedBy(page, button)
    expect(name).toMatch(/^ostermere-mn_life-expectancy_city_\d{4}-\d\d-\d\d(_[24]x)?\.png$/)
    const png = decode(bytes, { checkCrc: true })
    expect([png.width, png.height]).toEqual([width * scale, height * scale])
    expect(inkShare(png)).toBeGreaterThan(0.2)
    // 96 px an inch, in dots a metre.
    expect(png.resolution?.x).toBe(Math.round((96 * scale) / 0.0254))
    expect(bytes.includes('Redlining & Health Atlas')).toBe(true)
  }
})

test('an SVG has its texts, its fonts and the mark of invented data, or shapes alone', async ({
  page,
}) => {
  await takeFigure(page, CITY)
  const live = (await savedBy(page, 'SVG with texts that can be changed')).bytes.toString()
  // The atlas's own pages make no markup of text.
  const blank = await page.context().newPage()
  const { texts, title, families } = await blank.evaluate((markup) => {
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml')
    return {
      texts: [...svg.querySelectorAll('text')].map((text) => text.textContent).join('\n'),
      title: svg.querySelector('title')?.textContent,
      families: (svg.querySelector('style')?.textContent ?? '').match(/font-family:'[^']+'/g),
    }
  }, live)
  expect(texts).toContain('demo')
  expect(texts).toContain('How to read it')
  expect(title).toMatch(/^Areas graded D have, today,/)
  expect(new Set(families)).toEqual(
    new Set(["font-family:'Source Sans 3'", "font-family:'Source Serif 4'"]),
  )
  expect(live).not.toMatch(/\b(?:href|src)="http|url\(http/)
  const shapes = (await savedBy(page, /^SVG with texts as shapes/)).bytes.toString()
  expect(shapes).not.toContain('<text')
  expect(shapes).toContain('<desc>')
  // Both are drawn, and alike: an opened file is what its preview was.
  const [drawn, outlined] = [await drawnSvg(page, live), await drawnSvg(page, shapes)]
  expect(inkShare(drawn)).toBeGreaterThan(0.2)
  expect(Math.abs(inkShare(drawn) - inkShare(outlined))).toBeLessThan(0.02)
})

async function drawnSvg(page: Page, svg: string) {
  const tab = await page.context().newPage()
  await tab.setContent(svg)
  const png = await tab.locator('svg').first().screenshot()
  await tab.close()
  return decode(png)
}

test('a PDF says what the figure says, in its fonts, and looks like it', async ({ page }) => {
  test.skip(withoutPoppler !== null, withoutPoppler ?? '')
  await takeFigure(page, CITY)
  const { name, bytes, path } = await savedBy(page, 'Save as PDF')
  expect(name).toMatch(/^ostermere-mn_.+\.pdf$/)
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  expect(text).toContain('How to read it')
  expect(text).toMatch(/Areas graded D have, today,/)
  expect(text).toContain('demo')
  expect(text).toMatch(/95% interval of the gap/)
  const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(2)
  for (const font of fonts) expect(font).toMatch(/^SourceS(ans|erif) .*\byes\b/)
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  expect(facts).toMatch(/Title:\s+Areas graded D have/)

  execFileSync('pdftoppm', ['-r', '96', '-png', '-singlefile', path, path])
  const picture = decode(readFileSync(`${path}.png`))
  const png = decode((await savedBy(page, 'PNG at its own size')).bytes)
  expect(Math.abs(picture.width - png.width)).toBeLessThanOrEqual(1)
  expect(Math.abs(picture.height - png.height)).toBeLessThanOrEqual(1)
  expect(Math.abs(inkShare(picture) - inkShare(png))).toBeLessThan(0.03)
})

test('a title and a text of the reader’s own go into the picture and the file', async ({
  page,
}) => {
  await takeFigure(page, CITY)
  const made = await page.getByLabel('Title').inputValue()
  await page.getByLabel('Title').fill('Ostermere, as we read it & say it')
  await page.getByLabel('Text for those who do not see it').fill('A map <and> bars')
  await expect(page.locator('dialog svg[data-title]')).toHaveAttribute(
    'data-title',
    'Ostermere, as we read it & say it',
  )
  const svg = (await savedBy(page, 'SVG with texts that can be changed')).bytes.toString()
  expect(svg).toContain('<title>Ostermere, as we read it &amp; say it</title>')
  expect(svg).toContain('<desc>A map &lt;and&gt; bars</desc>')
  await page.getByRole('button', { name: 'Back to the words made from the data' }).first().click()
  await expect(page.getByLabel('Title')).toHaveValue(made)
})

test('another kind, size and ground give another picture, which the keyboard chooses', async ({
  page,
}) => {
  await takeFigure(page, CITY)
  const choose = async (label: string, key: string) => {
    await page.getByRole('button', { name: new RegExp(`^${label}:`) }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(key)
    await page.keyboard.press('Enter')
  }
  await choose('Kind of figure', 'tracts')
  await choose('Size', 'square')
  await choose('Ground', 'dark')
  await expect(page.locator('dialog svg[data-title]')).toHaveAttribute('height', '1080')
  const { name, bytes } = await savedBy(page, 'PNG at its own size')
  expect(name).toMatch(/^ostermere-mn_life-expectancy_by-grade_square_dark_/)
  const png = decode(bytes)
  expect([png.width, png.height]).toEqual([1080, 1080])
  expect([...png.data.subarray(0, 3)]).toEqual([0x15, 0x17, 0x1c])
  await expectNoAxeViolations(page)
})

// The browser logs what did not come.
faulty('what cannot be made is said, and can be tried again', async ({ page }) => {
  await takeFigure(page, CITY)
  await page.route('**/assets/source-*.json', (route) => route.fulfill({ status: 503, body: '' }))
  await page.getByRole('button', { name: 'PNG at its own size' }).click()
  await expect(page.getByRole('alert')).toContainText(/The font source-\S+ could not be fetched/)
  await page.unroute('**/assets/source-*.json')
  const { bytes } = await savedBy(page, 'PNG at its own size')
  expect(decode(bytes).width).toBe(1200)
})

test('in Spanish the figure, its name and its words are Spanish', async ({ page }) => {
  await takeFigure(page, `${CITY}&lang=es`)
  const { name, bytes } = await savedBy(page, 'SVG con textos que se pueden cambiar')
  expect(name).toContain('_es_')
  const svg = bytes.toString()
  expect(svg).toContain('xml:lang="es"')
  expect(svg).toContain('<title>La esperanza de vida')
})

test('a fact sheet that is open is printed alone, on one sheet', async ({ page }) => {
  test.skip(withoutPoppler !== null, withoutPoppler ?? '')
  await takeFigure(page, CITY)
  await page.getByRole('button', { name: /Kind of figure/ }).click()
  await page.getByRole('option', { name: /fact sheet/ }).click()
  await expect(page.locator('.takeable svg[data-title]')).toContainText('What it does not mean')
  const pdf = await page.pdf({ format: 'Letter' })
  const read = (command: string, ...options: string[]) =>
    execFileSync(command, options, { input: pdf, encoding: 'utf8' })
  expect(read('pdfinfo', '-')).toMatch(/^Pages: +1$/m)
  const text = read('pdftotext', '-', '-')
  expect(text).toContain('What it does not mean')
  expect(text).not.toContain('Save as PNG')
})

test('a figure of a brushed map fades what is outside the brush, and says so', async ({ page }) => {
  await takeFigure(page, `${CITY}&brush=70..75`)
  const figure = page.locator('.takeable svg[data-title]')
  await expect(figure).toContainText('Faded: outside the brush')
})
