import type { Page } from '@playwright/test'
import { OWN_ADDRESS, SQL_ATTACKS, type Attack } from '../../fixtures/sql-attacks.ts'
import { attack, readOpen, type Came } from '../attacked-database.ts'
import { expect, test } from '../atlas-page.ts'

/** After so long a statement is one that never ends; others get longer, as machines may be busy. */
const ENDLESS_MS = 2000
const PATIENCE_MS = 60_000

const KINDS = [...new Set(SQL_ATTACKS.map(({ kind }) => kind))]

/** Opens a page that has no database of its own, and notes all that it and its workers ask for from then on. */
async function watchedPage(page: Page, baseURL: string) {
  await page.goto('./?page=methods', { waitUntil: 'networkidle' })
  const requests: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  page.on('download', (download) => requests.push(`download of ${download.url()}`))
  return { requests, address: new URL('data/city/calverne-ar.csv', baseURL).href }
}

/** What came otherwise than it must; null where it came so. */
function faultOf({ sql, outcome, says }: Attack, came: Came): string | null {
  const as =
    outcome === 'spent'
      ? came.outcome === 'silent' || (came.outcome === 'refused' && says!.test(came.words))
      : came.outcome === outcome && (outcome === 'answered' || says!.test(came.words))
  if (as && came.changed.length === 0) return null
  return `${sql.slice(0, 80)}: ${came.outcome}, ${came.words}; changed: ${came.changed.join(', ')}`
}

test('an address that an open database reads is seen to be asked for', async ({
  page,
  baseURL,
}) => {
  const { requests, address } = await watchedPage(page, baseURL!)
  expect(await readOpen(page, address)).toBe(true)
  expect(requests).toContain(address)
})

for (const kind of KINDS)
  test(`the sealed database stays whole and asks for nothing when told to ${kind}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const { requests, address } = await watchedPage(page, baseURL!)
    const attacks = SQL_ATTACKS.filter((attack) => attack.kind === kind).map((attack) => ({
      ...attack,
      sql: attack.sql.replaceAll(OWN_ADDRESS, address),
    }))
    const endless = attacks.every(({ outcome }) => outcome === 'spent')
    const came = await attack(page, attacks, endless ? ENDLESS_MS : PATIENCE_MS)
    const faults = attacks.map((attack, i) => faultOf(attack, came[i]!))
    expect(faults.filter((fault) => fault !== null)).toEqual([])
    const own = (url: string) => /\/assets\/[^/]+\.(js|wasm)$/.test(new URL(url).pathname)
    expect(requests.filter((url) => !own(url))).toEqual([])
    expect(
      await page.evaluate(async () => {
        const names = []
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
        return names
      }),
      'files of the origin',
    ).toEqual([])
  })
