import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'

/** The archive that the tab of data offers, downloaded and opened: its name, and its files' texts by their names. */
export async function takenArchive(
  page: Page,
): Promise<{ name: string; files: Record<string, string> }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Download\s*\d/ }).click()
  const download = await coming
  const entries = unzipSync(readFileSync(await download.path()))
  const files = Object.fromEntries(
    Object.entries(entries).map(([path, bytes]) => [
      path.slice(path.indexOf('/') + 1),
      strFromU8(bytes),
    ]),
  )
  return { name: download.suggestedFilename(), files }
}

type Row = Record<string, string>

/** The rows of its table of tracts. */
export function tractRows(files: Record<string, string>): Row[] {
  const name = Object.keys(files).find((name) => /\.csv$/.test(name) && !/holc-areas/.test(name))!
  return parse(files[name]!, { columns: true, bom: true })
}

/** n of the tracts of a grade that have an estimate, and their mean as the page writes it. */
export function meanOf(rows: readonly Row[], grade: string): { n: number; mean: string } {
  const values = rows
    .filter((row) => row.grade === grade && row.estimate !== '')
    .map(({ estimate }) => Number(estimate))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { n: values.length, mean: mean.toFixed(1) }
}
