import {
  Bool,
  Float64,
  Int32,
  Table,
  Uint8,
  Utf8,
  vectorFromArray,
  type DataType,
} from 'apache-arrow'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { EstimatesByTract } from './estimate.ts'
import type { LinkedMap } from './link.ts'
import { inhabitedCentre, type Centres } from './read-centres.ts'

type Column<Row> = [type: DataType, value: (row: Row) => string | number | boolean | null]

/** An Arrow table with a column for each entry, in their order. Text is not put in dictionaries: every reader knows plain text. */
export function tableOf<Row>(rows: readonly Row[], columns: Record<string, Column<Row>>): Table {
  return new Table(
    Object.fromEntries(
      Object.entries(columns).map(([name, [type, value]]) => [
        name,
        vectorFromArray(rows.map(value), type),
      ]),
    ),
  )
}

/**
 * `tract`: each city's tracts, those around its areas too; areas in m². The centre is null where nobody lives. `centroid_area_id` and
 * `centre_area_id` name the city's area that holds the middle of the tract's land and its centre of population, if any does.
 */
export function tractTable<V extends Vintage>(
  maps: readonly LinkedMap<V>[],
  centres: Centres<NoInfer<V>>,
): Table {
  const rows = maps.flatMap(({ map, tracts }) =>
    tracts.map((tract) => ({
      ...tract,
      city_id: map.id,
      population: centres.get(tract.geoid)?.population ?? null,
      centre: inhabitedCentre<V>(centres, tract.geoid),
    })),
  )
  return tableOf(rows, {
    geoid: [new Utf8(), (row) => row.geoid],
    city_id: [new Utf8(), (row) => row.city_id],
    population: [new Int32(), (row) => row.population],
    land_area_m2: [new Float64(), (row) => row.landAreaM2],
    graded_m2: [new Float64(), (row) => row.gradedM2],
    centre_longitude: [new Float64(), (row) => row.centre?.longitude ?? null],
    centre_latitude: [new Float64(), (row) => row.centre?.latitude ?? null],
    centroid_area_id: [new Int32(), (row) => row.centroidAreaId],
    centre_area_id: [new Int32(), (row) => row.centreAreaId],
  })
}

/** `holc_area`: every area of the maps, those without a grade too. */
export function areaTable(maps: readonly LinkedMap[]): Table {
  const rows = maps.flatMap(({ map, areaM2 }) =>
    map.areas.map((area, i) => ({ ...area, city_id: map.id, area_m2: areaM2[i]! })),
  )
  return tableOf(rows, {
    area_id: [new Int32(), (row) => row.area_id],
    city_id: [new Utf8(), (row) => row.city_id],
    label: [new Utf8(), (row) => row.label],
    grade: [new Utf8(), (row) => row.grade],
    category: [new Utf8(), (row) => row.category],
    name: [new Utf8(), (row) => row.name],
    area_m2: [new Float64(), (row) => row.area_m2],
    residential: [new Bool(), (row) => row.residential],
    commercial: [new Bool(), (row) => row.commercial],
    industrial: [new Bool(), (row) => row.industrial],
    city_survey: [new Bool(), (row) => row.city_survey],
  })
}

/** `crosswalk`: what each area and tract share, where it is more than 1 m². */
export function crosswalkTable(maps: readonly LinkedMap<Vintage>[]): Table {
  return tableOf(
    maps.flatMap(({ crosswalk }) => crosswalk),
    {
      area_id: [new Int32(), (row) => row.area_id],
      geoid: [new Utf8(), (row) => row.geoid],
      overlap_m2: [new Float64(), (row) => row.overlapM2],
    },
  )
}

/** `estimate`: one measure for those of `geoids` that have it. */
export function estimateTable<V extends Vintage>(
  geoids: readonly Geoid<V>[],
  estimates: EstimatesByTract<NoInfer<V>>,
): Table {
  const rows = geoids.flatMap((geoid) => {
    const estimate = estimates.get(geoid)
    return estimate ? { geoid, ...estimate } : []
  })
  return tableOf(rows, {
    geoid: [new Utf8(), (row) => row.geoid],
    estimate: [new Float64(), (row) => row.estimate],
    low: [new Float64(), (row) => row.low],
    high: [new Float64(), (row) => row.high],
    standard_error: [new Float64(), (row) => row.standardError],
    flag: [new Uint8(), (row) => row.flag],
  })
}
