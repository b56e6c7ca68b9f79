import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Defects } from '../../scripts/data/defects.ts'
import { mergeParts } from '../../scripts/data/merge-parts.ts'
import { readPrevalence } from '../../scripts/data/read-prevalence.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import { maybeRelease, type Release } from '../../src/domain/release.ts'

/** A release of the mirror as it is published, and what was found in it. */
function read(id: string) {
  const release = maybeRelease(id) as Release & { vintage: 2010 }
  const folder = join(process.env.DATA_MIRROR!, release.folder)
  const name = readdirSync(folder).find((found) => release.file.test(found))!
  const bytes = readFileSync(join(folder, name))
  const table = readPrevalence(
    { source: id, path: `${release.folder}/${name}`, name, bytes },
    release,
  )
  const defects = new Defects()
  return { table, estimates: mergeParts(table, defects), defects: defects.list() }
}

test.each(['500-cities-2016', '500-cities'])('%s is read whole', (id) => {
  const { table, defects } = read(id)
  expect(table.parts).toHaveLength(28_004)
  expect(table.measures).toHaveLength(28)
  expect([table.absent, table.unknown]).toEqual([[], []])
  const count = (kind: string) => defects.find((found) => found.kind === kind)?.count
  expect(count('row of 500 Cities without any estimate')).toBe(800)
  expect(count('tract split between places (500 Cities)')).toBe(349)
})

test('measures of the same survey year are the same in both releases, others are not', () => {
  const [earlier, later] = [read('500-cities-2016'), read('500-cities')]
  const birmingham = '01073000100' as Geoid
  const of = ({ estimates }: typeof earlier, id: string) => estimates.get(id)!.get(birmingham)!
  const periods = (release: typeof earlier, id: string) =>
    release.table.measures.find((measure) => measure.id === id)!.period
  for (const id of ['short-sleep', 'diabetes', 'high-blood-pressure']) {
    const isSameYear = periods(earlier, id) === periods(later, id)
    const differing = [...later.estimates.get(id)!].filter(
      ([geoid, { estimate }]) => earlier.estimates.get(id)!.get(geoid)?.estimate !== estimate,
    )
    expect(differing.length === 0, id).toBe(isSameYear)
  }
  expect(of(earlier, 'short-sleep')).toEqual(of(later, 'short-sleep'))
})
