import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test as plain } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the top bar leads to the data, which are called invented, with the terms of the real ones', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page).toHaveURL(/\?page=data$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('invented cities')
  await expect(page.getByRole('heading', { name: 'Terms of the real data' })).toBeVisible()
  await expect(page.getByText('nothing that the sources published is in them')).toBeVisible()
  await expect(page.getByText('Retrieved', { exact: true })).toHaveCount(0)
})

test('every source that the manifest names is explained, with the hashes of what was read of it', async ({
  page,
}) => {
  await page.goto('./?page=data')
  const sources = page.getByRole('article')
  const { inputs, files } = await (await page.request.get('./data/manifest.json')).json()
  const named = [...inputs, ...files].flatMap(({ source, sources }) => source ?? sources)
  await expect(sources).toHaveCount(new Set(named).size)
  await expect(sources.first()).toContainText('CC BY-NC-SA 4.0')
  for (const { sha256 } of inputs)
    await expect(page.getByTitle(sha256)).toContainText(sha256.slice(0, 12))
})

test('a hash is copied in full, by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?page=data')
  const button = page.getByRole('button', { name: /SHA-256 of US_A\.CSV/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toContainText('copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await button.getAttribute('title'))
})

test('manifest, data package and codebook can be taken away, as the manifest lists them', async ({
  page,
}) => {
  await page.goto('./?page=data')
  const { files } = await (await page.request.get('./data/manifest.json')).json()
  for (const name of ['datapackage.json', 'codebook.md', 'codebook.json', 'report.json']) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name, exact: true }).click()
    const bytes = readFileSync(await (await download).path())
    const listed = files.find(({ path }: { path: string }) => path === name)
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(listed.sha256)
  }
  await expect(page.getByRole('link', { name: 'manifest.json' })).toBeVisible()
})

test('a city of the table opens, and the step back returns', async ({ page }) => {
  await page.goto('./?page=data')
  await page.getByRole('table').last().getByRole('link', { name: 'Ostermere, MN' }).click()
  await expect(page).toHaveURL(/\?city=ostermere-mn$/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'What each map has' })).toBeVisible()
})

test('the page fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?page=data')
  await expect(page.getByRole('heading', { name: 'What each map has' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoAxeViolations(page)
})

plain('a missing codebook is named, and can be fetched again', async ({ page }) => {
  await page.route('**/data/codebook.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?page=data')
  await expect(page.getByRole('alert')).toContainText('codebook.json')
  await expect(page.getByRole('heading', { name: 'What each map has' })).toBeVisible()
  await page.unroute('**/data/codebook.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
})

test('a browser that registers no worker is told that it keeps nothing, as no fault', async ({
  page,
}) => {
  await page.goto('./?page=data')
  const storage = page.getByRole('region', { name: 'Storage' })
  await expect(storage).toContainText('keeps nothing for use without network')
  await expect(storage).toContainText('It registered no worker.')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expectNoAxeViolations(page)
})
