import { strFromU8, unzipSync } from 'fflate'
import { box, layer, polygon } from '../../fixtures/polygons.ts'
import { takenArchive, tractRows } from '../taken-archive.ts'
import { savedBy } from '../taken-files.ts'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'
import { choose, mapDrawn } from '../city-screen.ts'
import { cityOf, give, headingOf, quarters, zonesOn } from '../zones-screen.ts'
import { bring, complete, openOwnPage, OWN_TRACTS, ownCsv, ownValueOf } from '../own-screen.ts'

const NAME = 'Clinic visits'
test('a file becomes a measure like any other, and the address says nothing of it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await openOwnPage(page)
  await bring(page, NAME)
  await expectNoAxeViolations(page)
  await complete(page, NAME)

  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Clinic visits: areas graded D stand, today, \d+\.\d visits above/,
  )
  expect(new URL(page.url()).search).toBe('?city=ostermere-mn')
  await expect(page.getByText(/The reader’s own data: Clinic visits \(visits\.csv\)/)).toBeVisible()
  await expect(page.getByRole('group', { name: 'Tracts by grade' })).toContainText('visits')
  await expect(page.getByText(/ways of counting agree on the direction/)).toBeVisible()
  expect(asked.filter((request) => /clinic|visits|own-2010/i.test(request))).toEqual([])

  await choose(page, 'Assignment rule', /^The grade at its centre The/)
  await expect(page).toHaveURL(/\?city=ostermere-mn&rule=centroid/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)
  await expect(page.getByRole('group', { name: 'Tracts by grade' })).toContainText('visits')
})

test('it lives under another rule, in figures and files, and goes back and forward', async ({
  page,
}) => {
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME)
  await page
    .getByRole('navigation', { name: 'Atlas' })
    .getByRole('link', { name: 'Methods' })
    .click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Bring your own measure' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)

  await page
    .getByRole('button', { name: /^Take it away/ })
    .first()
    .click()
  await page.locator('dialog svg[data-title]').waitFor()
  await expect(page.getByText(/This view shows your own data, which no link holds/)).toBeVisible()
  const svg = await savedBy(page, 'SVG with texts that can be changed')
  const drawn = svg.bytes
    .toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  expect(drawn).toMatch(/The reader’s own data: Clinic visits \( ?visits\.csv\)/)
  await page.getByRole('tab', { name: 'Embed' }).click()
  await expect(page.getByText(/An embed cannot hold your own data/)).toBeVisible()
  await page.getByRole('tab', { name: 'Data', exact: true }).click()
  const { files } = await takenArchive(page)
  const rows = tractRows(files)
  expect(rows.map(({ estimate }) => Number(estimate))).toEqual(
    OWN_TRACTS.geoid.map((_, i) => ownValueOf(i)),
  )
  expect(files['README.txt']).toContain('The reader’s own data: Clinic visits (visits.csv)')
  expect(files['citation.txt']).toContain('Clinic visits (the reader’s own data)')
  for (const name of ['citation.txt', 'citation.bib', 'README.txt'])
    expect(files[name]).not.toMatch(/[?&]measure=/)
})

test('it can be asked by SQL and laid on zones, and both say whose it is', async ({ page }) => {
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME)
  const menu = page.getByRole('navigation', { name: 'Atlas' })
  await menu.getByRole('link', { name: 'SQL' }).click()
  const id = (await page.getByRole('button', { name: /^own-2010-[0-9a-f]{8}$/ }).textContent())!
  // Before its code has come a plain field stands in its place, and what is chosen in that is lost with it.
  const editor = page.locator('.cm-content')
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  // Typed in place of the example: "fill" would leave the example's bold letters as a style, which the policy refuses.
  await page.keyboard.insertText(
    `select count(*) as n, max(estimate) as most from estimate where measure = '${id}'`,
  )
  await page.keyboard.press('Control+Enter')
  const result = page.getByRole('table', { name: 'Result of the query' })
  await expect(result.getByRole('cell').first()).toHaveText(String(OWN_TRACTS.geoid.length))
  const most = Math.max(...OWN_TRACTS.geoid.map((_, i) => ownValueOf(i)))
  await expect(result.getByRole('cell').nth(1)).toHaveText(String(most))
  await expect(page.getByText(`Your own data may be in it: ${NAME}.`)).toBeVisible()
  await page.getByRole('tab', { name: 'Files' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  expect((await download).suggestedFilename()).toMatch(/^invented_own-data_/)

  await menu.getByRole('link', { name: 'Your data' }).click()
  await page.getByRole('link', { name: 'Your zones' }).click()
  await give(page, 'wards.geojson', JSON.stringify(quarters(await cityOf(page, 'ostermere-mn'))))
  await expect(zonesOn(page)).toHaveCount(4)
  await choose(page, 'Measure', new RegExp(NAME))
  await expect(headingOf(page)).toHaveText(
    /^Clinic visits: from \d\d\.\d to \d\d\.\d visits in [2-4] zones$/,
  )
  await expect(page.getByText(/The reader’s own data, from visits\.csv/)).toBeVisible()
  expect(page.url()).not.toContain('own-2010')
})

test('what the reader calls counts is summed on zones, in classes of its own, and files say so', async ({
  page,
}) => {
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME, { addsUp: true })
  await page
    .getByRole('navigation', { name: 'Atlas' })
    .getByRole('link', { name: 'Your data' })
    .click()
  await page.getByRole('link', { name: 'Your zones' }).click()
  const [west, south, east, north] = (await cityOf(page, 'ostermere-mn')).bounds
  const all = box(west - 0.03, south - 0.03, east + 0.03, north + 0.03)
  await give(page, 'all.geojson', JSON.stringify(layer(polygon([all], null))))
  await choose(page, 'Measure', new RegExp(NAME))
  const sum = OWN_TRACTS.geoid.reduce((total, _, i) => total + ownValueOf(i), 0)
  await expect(headingOf(page)).toHaveText(
    new RegExp(`^Clinic visits: ${sum.toLocaleString('en-US')}(\\.\\d+)? visits in one zone$`),
  )
  await expect(page.getByText(/^Clinic visits: counts, summed by areal weighting/)).toBeVisible()
  await page.getByText('The zones as a table').click()
  await expect(page.getByRole('columnheader', { name: 'Clinic visits, visits' })).toBeVisible()
  const { bytes } = await savedBy(page, 'Save the archive')
  const texts = Object.values(unzipSync(bytes)).map((file) => strFromU8(file))
  expect(texts.some((text) => text.includes('Extensive: the Clinic visits of each tract'))).toBe(
    true,
  )
})

test('a reload forgets it, and a ticked box keeps it until it is forgotten', async ({ page }) => {
  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(NAME)
  await expect(page.getByText(/measure “own data”/)).toBeVisible()

  await openOwnPage(page)
  await bring(page, NAME)
  await complete(page, NAME, { isRemembered: true })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)
  await openOwnPage(page)
  await page.getByRole('button', { name: new RegExp(`^Forget it ?: ${NAME}`) }).click()
  await expect(page.getByText('Your measures')).toBeHidden()
  await page.reload()
  await page.getByRole('heading', { name: 'Bring your own measure' }).waitFor()
  await expect(page.getByText('Your measures')).toBeHidden()
  expect(await page.evaluate(() => localStorage.getItem('own-measures'))).toBeNull()
})

test('a file dropped anywhere opens the page, and what it holds is inert', async ({ page }) => {
  await page.goto('?city=ostermere-mn')
  await mapDrawn(page)
  const name = '<img src=x onerror=alert(1)>=1+1'
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], '"><script>alert(2)</script>.csv'))
    return data
  }, ownCsv(name))
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(page.getByText(/script›alert\(2\)‹\/script›\.csv/)).toBeVisible()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})
