import { readFile } from 'node:fs/promises'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { expect, expectNoAxeViolations, test } from '../atlas-page.ts'

test('the page of all cities can be taken away, and its reference opens in a program that keeps references', async ({
  page,
}) => {
  await page.goto('?')
  await page.getByRole('button', { name: /^Take it away: figure/ }).click()
  await expect(page.getByRole('dialog', { name: /^Take it away All cities/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Cite' }).click()
  await expect(page.getByText(/\(invented demonstration data\)/)).toBeVisible()
  await expectNoAxeViolations(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download RIS' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^rha-all-cities-\w{12}\.ris$/)
  const [read] = new Cite(await readFile((await download.path())!, 'utf8')).data as {
    title: string
    URL: string
  }[]
  expect(read!.title).toMatch(/^Life expectancy at birth by HOLC grade, all cities/)
  expect(new URL(read!.URL).searchParams.has('take')).toBe(false)
})

test('compared cities can be taken away together', async ({ page }) => {
  await page.goto('?page=compare&cities=calverne-ar,ostermere-mn&take=cite')
  await expect(page.getByRole('dialog', { name: /Calverne and Ostermere/ })).toBeVisible()
  await expect(page.getByText(/compared: Calverne, Arkansas; Ostermere, Minnesota/)).toBeVisible()
})
