import { expect, test } from 'vitest'
import { checkedCities, checkedManifest } from '../../../src/domain/check-start.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'

const file = {
  path: 'tract.arrow',
  rows: 1,
  bytes: 8,
  sha256: 'x',
  vintage: 2010,
  sources: ['tracts-2010'],
}
const manifest = {
  version: 1,
  dataVersion: 'x',
  invented: false,
  inputs: [],
  files: [file],
} as Manifest

test('a manifest of the app’s format is taken as it is', () => {
  expect(checkedManifest(manifest)).toBe(manifest)
})

test('one of another format is refused with both numbers', () => {
  expect(() => checkedManifest({ ...manifest, version: 2 } as unknown as Manifest)).toThrow(
    'manifest.json: expected format 1: reload the page, or build the data again, got format 2',
  )
})

test('one that lists a file without its hash, or of other tracts than its name says, is refused', () => {
  const { sha256: _, ...bare } = file
  const listing = (...files: unknown[]) => ({ ...manifest, files }) as Manifest
  expect(() => checkedManifest(listing(file, bare))).toThrow(
    /manifest\.json, files, row 2, column sha256/,
  )
  expect(() => checkedManifest(listing({ ...file, vintage: 2020 }))).toThrow(/2010 tracts/)
  expect(() =>
    checkedManifest({ ...manifest, inputs: [{ ...file }] } as unknown as Manifest),
  ).toThrow(/source/)
})

test('cities with estimates of no measure are refused', () => {
  const city = { id: 'x', estimates: { 'life-expectancy': 1 }, tracts: 1 } as unknown as City
  expect(checkedCities([city])).toEqual([city])
  expect(() => checkedCities([{ ...city, estimates: { luck: 1 } }])).toThrow(/luck/)
})
