import fc from 'fast-check'
import assert from 'node:assert/strict'
import { consoleTables } from '../../src/console/console-schemas.ts'
import { checkDocument } from '../../src/domain/check-document.ts'
import { checkedCities, checkedManifest } from '../../src/domain/check-start.ts'
import { vintagesOf, type City } from '../../src/domain/city.ts'
import { fileIn, type Manifest } from '../../src/domain/manifest.ts'
import { publishedSchemas, publishedVintages } from '../../src/domain/published-schemas.ts'
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
import { knownFiles } from '../../src/state/known-files.ts'
import { citiesNear } from '../../src/zones/cities-near.ts'
import { CONSOLE_MANIFEST } from '../fixtures/console-data.ts'
import { squareCity } from '../fixtures/square-city.ts'
import { damagedBytes, damagedJson } from './damage.ts'
import { law, type Law } from './law.ts'
import { unlessRefused } from './told-error.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const bytesOf = (value: unknown) => encoder.encode(JSON.stringify(value))

const CITY = squareCity(-88, 43)
/** As the page reads a published file once it has come. */
function read<T>(path: string, bytes: Uint8Array): T {
  const content = parseJson<T>(path, decoder.decode(bytes))
  checkDocument(path, content)
  return content
}

const CITIES: readonly City[] = ['here-wi', 'there-il'].map((id, i) => ({
  ...{ id, name: `City ${i}`, state: 'WI', stateName: 'Wisconsin', year: 1937 + i },
  ...{ bounds: [-88, 43, -87 + i, 44], areas: 5, areasByGrade: { A: 1, B: 1, C: 1, D: 1 } },
  ...{ tracts: 20, tractsShown: 30, shapeCoverage: 1, headline: null },
  ...{ tracts2020: { tracts: 3, tractsShown: 4, shapeCoverage: 0.5 } },
  estimates: { 'life-expectancy': 20, 'places-obesity': 3 },
}))
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

function expectManifestOrRefused(bytes: Uint8Array): void {
  const manifest = unlessRefused(() => checkedManifest(read<Manifest>('manifest.json', bytes)))
  if (!manifest) return
  knownFiles.learn(manifest)
  assert.ok(publishedVintages(manifest).length <= 2)
  const tables = publishedSchemas(manifest)
  assert.ok(consoleTables(manifest, 3).length >= 3)
  for (const { name, path } of tables)
    unlessRefused(() => fileIn(manifest, path).sources.join(name))
}

function expectCitiesOrRefused(bytes: Uint8Array): void {
  const cities = unlessRefused(() => checkedCities(read<City[]>('cities.json', bytes)))
  if (!cities) return
  for (const city of cities) {
    assert.equal(typeof `${city.name}, ${city.state}`, 'string')
    assert.ok(vintagesOf(city).length <= 2)
    assert.ok(city.bounds.every(Number.isFinite))
  }
  assert.ok(citiesNear(cities, [[-180, -90, 180, 90]]).length <= cities.length)
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
  law(
    'a damaged manifest lists files of a known form, or is refused with words',
    damagedFile(CONSOLE_MANIFEST),
    expectManifestOrRefused,
    0.5,
  ),
  law(
    'a damaged list of cities has places and counts, or is refused with words',
    damagedFile(CITIES),
    expectCitiesOrRefused,
  ),
]
