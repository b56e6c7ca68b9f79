import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DataError } from '../../src/domain/data-error.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { InputFile } from '../../src/domain/manifest.ts'
import type { EstimatesByTract } from './estimate.ts'
import { readMapYears } from './map-years.ts'
import type { Step } from './progress.ts'
import { read500Cities, type PlacePart } from './read-500-cities.ts'
import { readCentres, type PopulationCentre } from './read-centres.ts'
import { readCounties, type CountyShape } from './read-counties.ts'
import { readHolc, type RawArea } from './read-holc.ts'
import { readTracts, type TractShape } from './read-tracts.ts'
import { readUsaleep } from './read-usaleep.ts'
import { inputFile, openSource, type SourceFile } from './source-file.ts'

/** Everything that was read, parsed but not yet repaired or joined. */
export interface Inputs {
  files: InputFile[]
  /** True for a mirror that our own simulation wrote. */
  invented: boolean
  areas: RawArea[]
  /** By `mapKey`. */
  years: Map<string, number | null>
  tracts: TractShape[]
  /** State digits for which there was a tract file. */
  tractStates: Set<string>
  centres: Map<Geoid, PopulationCentre>
  lifeExpectancy: EstimatesByTract
  parts: PlacePart[]
  /** Empty for an invented mirror. */
  counties: CountyShape[]
}

const ATLAS = 'counties-10m.json'
const TRACT_FILE = /^cb_2018_(\d\d)_tract_500k\.zip$/

/**
 * Reads a mirror's files in their publishers' formats. Tract files of whole states, the years of the maps and the life
 * tables of Maine and Wisconsin may be absent; the rest may not. Throws a DataError for the first malformed input.
 */
export function readMirror(mirror: string, step: Step): Inputs {
  const files: InputFile[] = []
  function read<T>(file: SourceFile, parse: (file: SourceFile) => T, rows: (read: T) => number): T {
    const parsed = parse(file)
    files.push(inputFile(file, rows(parsed)))
    step.advance(rows(parsed))
    return parsed
  }
  const open = (source: string, path: string) => openSource(mirror, source, path)
  const length = (list: readonly unknown[]) => list.length
  const size = (map: ReadonlyMap<unknown, unknown>) => map.size

  const invented = existsSync(join(mirror, 'invented.json'))
  const tractFiles = namesIn(mirror, 'tracts-2010', TRACT_FILE)
  const usaleep = namesIn(mirror, 'usaleep', /^(US|ME|WI)_A\.CSV$/)
  const prevalence = namesIn(mirror, '500-cities', /2017_release\.csv(\.gz)?$/)
  const years = 'holc/cities.csv'
  step.expect(3 + tractFiles.length + usaleep.length)

  return {
    files,
    invented,
    areas: read(open('holc', 'holc/fullDownload.geojson'), readHolc, length),
    years: existsSync(join(mirror, years))
      ? read(open('holc', years), readMapYears, size)
      : new Map(),
    tracts: tractFiles.flatMap((name) =>
      read(open('tracts-2010', `tracts-2010/${name}`), readTracts, length),
    ),
    tractStates: new Set(tractFiles.map((name) => TRACT_FILE.exec(name)![1]!)),
    centres: read(open('cenpop', 'cenpop/CenPop2010_Mean_TR.txt'), readCentres, size),
    lifeExpectancy: joined(
      withNational(usaleep).map((name) => ({
        name,
        estimates: read(open('usaleep', `usaleep/${name}`), readUsaleep, size),
      })),
    ),
    parts: read(
      open('500-cities', `500-cities/${prevalence[0] ?? '…2017_release.csv'}`),
      read500Cities,
      length,
    ),
    counties: invented ? [] : read(atlas(), readCounties, length),
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

function namesIn(mirror: string, folder: string, pattern: RegExp): string[] {
  const place = join(mirror, folder)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => pattern.test(name))
    .sort()
}

function atlas(): SourceFile {
  const folder = dirname(createRequire(import.meta.url).resolve(`us-atlas/${ATLAS}`))
  return { ...openSource(folder, 'us-atlas', ATLAS), path: `us-atlas/${ATLAS}` }
}
