import type { Page } from '@playwright/test'
import { chosenTract, choose, clickATract, mapDrawn, openCity } from '../city-screen.ts'
import { fact, heading, reproduce } from '../reproduce-screen.ts'
import { letPass } from '../refusals.ts'
import { seek } from '../search-screen.ts'
import { savedBy, takeFigure } from '../taken-files.ts'
import { expect, test } from './deployed.ts'

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('the overview opens, and a city from it', async ({ page }) => {
  await page.goto('./')
  await expect(title(page)).toBeVisible()
  await seek(page, 'Oster')
  await page.keyboard.press('Enter')
  await mapDrawn(page)
  await expect(page).toHaveURL(/\/atlas\/\?city=ostermere-mn$/)
})

test('a city answers to its sentence and its map, and a reload of its link shows the same', async ({
  page,
}) => {
  await openCity(page, 'city=ostermere-mn')
  await choose(page, 'Measure', /^diabetes Adults/i)
  const tract = await clickATract(page)
  const words = await title(page).innerText()
  await page.reload()
  await mapDrawn(page)
  expect(chosenTract(page)).toBe(tract)
  await expect(title(page)).toHaveText(words)
})

test('the database and the join run in their workers', async ({ page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname))
  await reproduce(page)
  await expect(heading(page)).toHaveText(/^All [\d,]+ overlaps equal the published ones$/)
  await expect(fact(page, 'Maps joined')).toHaveText(/^(\d+) of \1$/)
  expect(workers).toContainEqual(expect.stringMatching(/^\/atlas\/assets\/join-worker/))
  expect(workers).toContainEqual(expect.stringMatching(/^\/atlas\/assets\/duckdb-worker/))
})

test('the data page opens, and its files come away', async ({ page }) => {
  await page.goto('./?page=data')
  await expect(page.getByRole('heading', { name: 'What each map has' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'datapackage.json', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('datapackage.json')
})

test('a query is written with completion and run', async ({ page }) => {
  await page.goto('./?page=sql')
  const editor = page.getByRole('textbox', { name: 'Query in SQL' })
  await expect(page.locator('.cm-content')).toHaveCSS('white-space', /break-spaces|pre-wrap/)
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await editor.pressSequentially('select count(*) as n from tract_sh')
  await expect(page.getByRole('option', { name: /^tract_share/ }).first()).toBeVisible()
  // Enter is the editor's own for a moment, so that who types on takes nothing by mistake.
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText(/^1 row, after/)).toBeVisible()
  await editor.click()
  await page.keyboard.press('ControlOrMeta+A')
  await editor.pressSequentially('select count(*) as n frm tract')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('alert')).toBeVisible()
})

test.describe('the worker that keeps files', () => {
  test.use({ serviceWorkers: 'allow' })

  test('works under the policy, in its folder only', async ({ page }) => {
    await openCity(page, 'city=ostermere-mn')
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
    expect(new URL(scope).pathname).toBe('/atlas/')
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated')
    await openCity(page, 'city=ostermere-mn')
    await expect(title(page)).toContainText('Areas graded D')
  })
})

test('the same files work in a folder farther down', async ({ page }) => {
  await page.goto('./some/where/?city=ostermere-mn')
  await mapDrawn(page)
  await page.goto('./some/where/?page=reproduce')
  await page.getByRole('button', { name: /^Join all/ }).click()
  await expect(heading(page)).toHaveText(/^All \d+ overlaps equal/)
})

test('another site may show the atlas in a frame', async ({ browser, origin }) => {
  const page = await browser.newPage()
  await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/framing.html`)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await page.close()
})

test('nothing passes that the policy is to refuse', async ({ browser, origin }) => {
  const page = await browser.newPage()
  await page.goto(`${origin}/atlas/`, { waitUntil: 'networkidle' })
  expect(await letPass(page)).toEqual([])
  await page.close()
})

test('a search through the survey texts runs in its worker', async ({ page }) => {
  await page.goto('./?page=search&find=creek')
  await expect(title(page)).toContainText(/\d+ of \d+ survey sheets have “creek”/)
})

test('the figure is made into a picture and a PDF', async ({ page }) => {
  await takeFigure(page, 'city=ostermere-mn')
  const pdf = await savedBy(page, 'Save as PDF')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const png = await savedBy(page, 'PNG at its own size')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
})

test('an embed shows its figure, and lets a reader zoom', async ({ page }) => {
  await page.goto('./embed.html?city=ostermere-mn')
  await page.getByRole('button', { name: 'Zoom the map' }).click()
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
})
