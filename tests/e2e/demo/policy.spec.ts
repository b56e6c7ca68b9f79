import { expect, test } from '@playwright/test'
import { letPass } from '../refusals.ts'

// The server of these tests sends no headers: what holds here is what the pages bring with them.
for (const [what, path] of [
  ['the atlas', './?city=ostermere-mn'],
  ['an embed', './embed.html?city=ostermere-mn'],
  ['a city’s page, as the atlas takes it over', './city/ostermere-mn/'],
  ['the list of cities', './city/'],
] as const)
  test(`${what} keeps to the policy on a host that sends no headers`, async ({ page }) => {
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response!.headers()['content-security-policy']).toBeUndefined()
    expect(await letPass(page)).toEqual([])
  })
