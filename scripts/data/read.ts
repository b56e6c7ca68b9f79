import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { DataError } from '../../src/domain/data-error.ts'
import type { InputFile } from '../../src/domain/manifest.ts'
import type { Release } from '../../src/domain/release.ts'
import { VINTAGES } from '../../src/domain/vintage.ts'
import { chosenReleases, releasesOn, type WantedReleases } from './chosen-releases.ts'
import type { EstimatesByTract } from './estimate.ts'
import { HOLC_FORMS, presentForm, type HolcForm } from './holc-form.ts'
import { readMapRecords, type MapRecord } from './map-records.ts'
import { GAZETTEER, RELATIONSHIP } from './file-sources.ts'
import type { MeasureMove } from './measure-move.ts'
import type { Memory } from './memory.ts'
import { MirrorReader } from './mirror-reader.ts'
import { neededGround } from './needed-ground.ts'
import type { Step } from './progress.ts'
import { readCounties, type CountyShape } from './read-counties.ts'
import { readReferences, type NamedFiles, type ReferenceData } from './reference-inputs.ts'
import type { RawArea } from './read-areas.ts'
import { readGazetteer, type NamedPlace } from './read-gazetteer.ts'
import { readGround, tractFiles, type Ground } from './read-ground.ts'
import { readRelationship, type TractPair } from './read-relationship.ts'
import { readUsaleep } from './read-usaleep.ts'
import { openSource, type SourceFile } from './source-file.ts'

/** Everything that was read, parsed but not yet repaired or joined. */
export interface Inputs {
  files: InputFile[]
  /** True for a mirror that our own simulation wrote. */
  invented: boolean
  /** The form of the HOLC maps that was read. */
  holc: HolcForm
  areas: RawArea[]
  /** By `mapKey`. */
  records: Map<string, MapRecord>
  ground2010: Ground<2010>
  /** Null where the mirror has no 2020 tracts. */
  ground2020: Ground<2020> | null
  lifeExpectancy: EstimatesByTract
  /** Releases that are there, but whose tracts are not. */
  unread: Release[]
  /** What tracts of both censuses share; empty unless estimates are to be moved. */
  pairs: TractPair[]
  /** Empty for an invented mirror. */
  counties: CountyShape[]
  /** Towns to be named on the maps; empty where there is no gazetteer. */
  places: NamedPlace[]
  /** What published figures are held to. */
  references: ReferenceData
}

const ATLAS = 'counties-10m.json'
const USALEEP_FILE = /^(US|ME|WI)_A\.CSV$/
const RECORDS = 'holc/cities.csv'
const PLACES_FILE = /_Gaz_place_national\.(zip|txt)$/
const PAIRS = 'relationship/tab20_tract20_tract10_natl.txt'

export interface ReadOptions {
  /** The form of the HOLC maps; the one with texts where there are both and nothing is said. */
  holc?: HolcForm
  /** Releases to read in the place of those that are read as usual. */
  releases?: WantedReleases
  /** What to move to the tracts of another census. */
  moves?: readonly MeasureMove[]
  /** Files that no folder of the publishers' files holds, because a person must get them. */
  named?: NamedFiles
  /** What is remembered of earlier builds. */
  memory?: Memory
  /** Ids of the cities that matter: of tracts, counties and other maps only what these depend on is kept. All when absent. */
  cities?: readonly string[]
}

/**
 * Reads a mirror's files in their publishers' formats. Tract files of whole states, everything of 2020 tracts, the list of the maps,
 * the gazetteer and the life tables of Maine and Wisconsin may be absent; the rest may not. Throws a DataError for the first malformed input.
 */
export function readMirror(
  folder: string,
  step: Step,
  {
    holc = presentForm(folder),
    releases = [],
    moves = [],
    named = {},
    cities,
    memory,
  }: ReadOptions = {},
): Inputs {
  const mirror = new MirrorReader(folder, step)
  const length = (list: readonly unknown[]) => list.length
  const size = (map: ReadonlyMap<unknown, unknown>) => map.size

  const invented = mirror.has('invented.json')
  const usaleep = mirror.names('usaleep', USALEEP_FILE)
  const maps = HOLC_FORMS[holc]
  const chosen = chosenReleases(mirror, releases)
  const on2020 = releasesOn(chosen, 2020)
  const areas = mirror.read(maps.source, maps.path, maps.read, length)
  const counties = invented ? [] : mirror.parse(atlas(), readCounties, length)
  const isPart = cities && !invented
  const needed = isPart ? neededGround(areas, counties, cities) : { areas, counties, states: null }
  const has2020 = tractFiles(mirror, 2020, needed.states).length > 0
  const tracts = VINTAGES.flatMap((vintage) => tractFiles(mirror, vintage, needed.states))
  step.expect(3 + tracts.length + usaleep.length + chosen.length)

  return {
    files: mirror.files,
    invented,
    holc,
    areas: needed.areas,
    records: mirror.has(RECORDS)
      ? mirror.read(maps.source, RECORDS, readMapRecords, size)
      : new Map(),
    ground2010: readGround(mirror, 2010, releasesOn(chosen, 2010), needed.states, memory ?? null),
    ground2020: has2020 ? readGround(mirror, 2020, on2020, needed.states, memory ?? null) : null,
    unread: has2020 ? [] : on2020,
    lifeExpectancy: joined(
      withNational(usaleep).map((name) => ({
        name,
        estimates: mirror.read('usaleep', `usaleep/${name}`, readUsaleep, size),
      })),
    ),
    pairs: moves.length > 0 ? mirror.read(RELATIONSHIP, PAIRS, readRelationship, length) : [],
    counties: needed.counties,
    places: mirror
      .names('gazetteer', PLACES_FILE)
      .slice(-1)
      .flatMap((name) => mirror.read(GAZETTEER, `gazetteer/${name}`, readGazetteer, length)),
    references: readReferences(mirror, named),
  }
}

/** The national table has to be there, whatever else is. */
function withNational(names: string[]): string[] {
  return [...new Set(['US_A.CSV', ...names])]
}

function joined(tables: { name: string; estimates: EstimatesByTract }[]): EstimatesByTract {
  const all: EstimatesByTract = new Map()
  for (const { name, estimates } of tables)
    for (const [geoid, estimate] of estimates) {
      if (all.has(geoid))
        throw new DataError({
          file: name,
          column: 'Tract ID',
          expected: 'tracts that no other table has',
          got: `"${geoid}"`,
        })
      all.set(geoid, estimate)
    }
  return all
}

function atlas(): SourceFile {
  const folder = dirname(createRequire(import.meta.url).resolve(`us-atlas/${ATLAS}`))
  return { ...openSource(folder, 'us-atlas', ATLAS), path: `us-atlas/${ATLAS}` }
}
