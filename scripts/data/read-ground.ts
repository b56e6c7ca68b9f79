import type { Geoid } from '../../src/domain/geoid.ts'
import type { Release } from '../../src/domain/release.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { groundShapes, type GroundShapes } from './ground-shapes.ts'
import type { Memory } from './memory.ts'
import type { MirrorReader } from './mirror-reader.ts'
import { readCentres, type PopulationCentre } from './read-centres.ts'
import { readPrevalence, type PrevalenceTable } from './read-prevalence.ts'
import { readTracts } from './read-tracts.ts'
import { sha256, type SourceFile } from './source-file.ts'

/** What was read of the tracts of one census. */
export interface Ground<V extends Vintage = 2010> {
  vintage: V
  /** Of each tract file, on the grid. */
  tracts: GroundShapes<Geoid<V>>[]
  /** State digits for which there was a tract file. */
  tractStates: Set<string>
  /** Empty where there is no file of them. */
  centres: Map<Geoid<V>, PopulationCentre>
  prevalences: PrevalenceTable<V>[]
}

/** Where a mirror keeps the files of each census. */
const FILES: Record<
  Vintage,
  { folder: string; tracts: RegExp; population: string; centres: string }
> = {
  2010: {
    folder: 'tracts-2010',
    tracts: /^cb_2018_(\d\d)_tract_500k\.zip$/,
    population: 'cenpop',
    centres: 'cenpop/CenPop2010_Mean_TR.txt',
  },
  2020: {
    folder: 'tracts-2020',
    tracts: /^cb_2020_(\d\d)_tract_500k\.zip$/,
    population: 'cenpop-2020',
    centres: 'cenpop/CenPop2020_Mean_TR.txt',
  },
}

/** The tract files of a census in a mirror; only those of `states`, which are digits, unless null. */
export function tractFiles(
  mirror: MirrorReader,
  vintage: Vintage,
  states: ReadonlySet<string> | null,
): string[] {
  const { folder, tracts } = FILES[vintage]
  const names = mirror.names(folder, tracts)
  return states ? names.filter((name) => states.has(tracts.exec(name)![1]!)) : names
}

/** A release's file in a mirror; null where there is none. */
export function fileOf(mirror: MirrorReader, { folder, file }: Release): string | null {
  const [name] = mirror.names(folder, file)
  return name === undefined ? null : `${folder}/${name}`
}

/**
 * The tracts of one census in `states`, all where null, their population and the `releases` that have estimates of them. The population of 2010 must be there,
 * and so must the releases. Throws a DataError for the first malformed input.
 */
export function readGround<V extends Vintage>(
  mirror: MirrorReader,
  vintage: V,
  releases: readonly (Release & { vintage: NoInfer<V> })[],
  states: ReadonlySet<string> | null,
  memory: Memory | null,
): Ground<V> {
  const { folder, tracts, population, centres } = FILES[vintage]
  const names = tractFiles(mirror, vintage, states)
  return {
    vintage,
    tracts: names.map((name) =>
      mirror.read(
        folder,
        `${folder}/${name}`,
        (file) => readShapes<V>(file, vintage, memory),
        ({ shapes, leftOut }) => shapes.length + leftOut,
      ),
    ),
    tractStates: new Set(names.map((name) => tracts.exec(name)![1]!)),
    centres:
      vintage === 2010 || mirror.has(centres)
        ? mirror.read(population, centres, readCentres<V>, ({ size }) => size)
        : new Map(),
    prevalences: releases.map((release) =>
      mirror.read(
        release.id,
        fileOf(mirror, release) ?? `${release.folder}/…${release.year}_release.csv`,
        (file) => readPrevalence<V>(file, release),
        ({ parts }) => parts.length,
      ),
    ),
  }
}

/** Outlines of a tract file on the grid: as they are remembered where the file is the same. */
function readShapes<V extends Vintage>(
  file: SourceFile,
  vintage: V,
  memory: Memory | null,
): GroundShapes<Geoid<V>> {
  const read = () => groundShapes(readTracts<V>(file))
  const of = [String(vintage), file.name, sha256(file.bytes)]
  return memory ? memory.remember('tract files', of, read) : read()
}
