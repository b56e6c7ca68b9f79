import fc from 'fast-check'
import assert from 'node:assert/strict'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { Descriptions } from '../../src/domain/description.ts'
import { findSheets } from '../../src/search/find-sheets.ts'
import { packIndex } from '../../src/search/pack-index.ts'
import { readSheets } from '../../src/search/read-sheets.ts'
import { indexSheets, sheetsOf } from '../../src/search/sheet-index.ts'
import { readSought } from '../../src/search/sought-words.ts'
import { joinLayers } from '../../src/spatial/crosswalk.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import { queenNeighbours } from '../../src/spatial/queen-neighbours.ts'
import { readJoinInput } from '../../src/spatial/read-join-input.ts'
import { parseJson } from '../../src/state/fetch-published.ts'
import { squareCity } from '../fixtures/square-city.ts'
import { damagedBytes, damagedJson } from './damage.ts'
import { law, type Law } from './law.ts'
import { unlessRefused } from './told-error.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const bytesOf = (value: unknown) => encoder.encode(JSON.stringify(value))

const CITY = squareCity(-88, 43)
const SHEETS: Descriptions = {
  7: { '1a': 'Bounded by Lake Michigan.', '5': 'Homes of German mechanics, built in 1936.' },
  9: { '2': 'Low, swampy ground.', '8': 'The lake shore is far.' },
}
const INDEX = packIndex(indexSheets(sheetsOf(SHEETS)))

/** A published JSON file, whole and then damaged: by a value here and there, or in its bytes. */
const damagedFile = (whole: unknown) =>
  fc.oneof(damagedJson(whole).map(bytesOf), damagedBytes(bytesOf(whole)))

function expectWholeOrRefused(bytes: Uint8Array): void {
  const shapes = unlessRefused(() => {
    const topology = parseJson<CityShapes>('city.topo.json', decoder.decode(bytes))
    return { topology, layers: decodeShapes(topology, 'city.topo.json') }
  })
  if (!shapes) return
  const { topology, layers } = shapes
  for (const { geometry, properties } of layers.tracts.features) {
    assert.match(properties.geoid, /^\d{11}$/)
    assert.ok(geometry.coordinates.flat(3).every(Number.isFinite))
  }
  const { neighbours } = queenNeighbours(topology, topology.objects.tracts)
  assert.equal(neighbours.length, layers.tracts.features.length)
}

function expectJoinedOrRefused(bytes: Uint8Array<ArrayBuffer>): void {
  const join = unlessRefused(() => {
    const { areas, tracts } = readJoinInput({ topology: bytes.buffer } as Parameters<
      typeof readJoinInput
    >[0])
    return joinLayers(areas, tracts)
  })
  if (!join) return
  for (const column of [join.overlapM2, join.areaM2, join.tractM2, join.gradedM2])
    assert.ok(column.every(Number.isFinite))
}

const expectSearchedOrRefused = (kind: 'index' | 'sheets') => (bytes: Uint8Array<ArrayBuffer>) => {
  const index = unlessRefused(() => readSheets({ kind, bytes: bytes.buffer }))
  if (index) findSheets(index, readSought('lake "german mechanics"'))
}

export const PUBLISHED_LAWS: readonly Law[] = [
  law(
    'a damaged file of outlines is whole enough to draw, or refused with words',
    damagedFile(CITY),
    expectWholeOrRefused,
    0.5,
  ),
  law(
    'a damaged file of outlines is joined to numbers, or refused with words',
    damagedFile(CITY),
    expectJoinedOrRefused,
    0.1,
  ),
  law(
    'a damaged index of survey texts is searched, or refused with words',
    damagedFile(INDEX),
    expectSearchedOrRefused('index'),
    0.5,
  ),
  law(
    'damaged survey texts are searched, or refused with words',
    damagedFile(SHEETS),
    expectSearchedOrRefused('sheets'),
    0.2,
  ),
]
