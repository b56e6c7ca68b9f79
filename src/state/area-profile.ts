import { extent, mean, median } from 'd3-array'
import type { CityTracts } from '../domain/city-tracts.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'
import { summarize } from '../stats/summarize.ts'
import type { ProfileRow } from './tract-profile.ts'

/** A tract is on an area where they share at least this part of the land of either. */
export const LEAST_PART = 0.2

/** A tract that shares ground with a HOLC area: the shared part of the tract's land and of the area's, 0–1. */
export interface AreaTract {
  geoid: Geoid<Vintage>
  ofTract: number
  ofArea: number
}

/** The ground of a HOLC area, in m², and the tracts on it. */
export interface AreaGround {
  areaM2: number
  /** Those that count as on it, the largest part of the area's land first. */
  on: AreaTract[]
  /** How many more it touches. */
  touched: number
}

/** What the reader's own join says of an area; null of one that is not in it. */
export function areaGround(join: CityJoin, areaId: number): AreaGround | null {
  const place = join.areaIds.indexOf(areaId)
  if (place < 0) return null
  const { area, tract, overlapM2, areaM2, tractM2 } = join.crosswalk
  const all: AreaTract[] = []
  area.forEach((i, k) => {
    if (i !== place) return
    const [j, shared] = [tract[k]!, overlapM2[k]!]
    all.push({
      geoid: join.geoids[j]!,
      ofTract: shared / tractM2[j]!,
      ofArea: shared / areaM2[place]!,
    })
  })
  const on = all
    .filter(({ ofTract, ofArea }) => Math.max(ofTract, ofArea) >= LEAST_PART)
    .sort((a, b) => b.ofArea - a.ofArea)
  return { areaM2: areaM2[place]!, on, touched: all.length - on.length }
}

/** One measure in an area's tracts: the row is of their mean with its 95% interval, beside all tracts of the city. */
export interface AreaRow extends ProfileRow {
  /** The area's tracts that have an estimate. */
  n: number
  least: number | null
  most: number | null
  /** Of all tracts of the city that have an estimate. */
  cityMean: number | null
}

/** Every one of the measures that the city has, in these of its tracts. */
export function areaRows(
  measures: readonly Measure[],
  tracts: CityTracts<Vintage>,
  geoids: readonly Geoid<Vintage>[],
): AreaRow[] {
  const places = geoids.map((geoid) => tracts.geoid.indexOf(geoid)).filter((i) => i >= 0)
  return measures.flatMap((measure) => {
    const columns = tracts.estimates[measure.id]
    if (!columns) return []
    const values = columns.estimate.filter((value) => value !== null)
    const own = places.map((i) => columns.estimate[i] ?? null).filter((value) => value !== null)
    const { n, mean: estimate, low, high } = summarize(own)
    const [least, most] = extent(own)
    return [
      {
        measure,
        values,
        median: median(values) ?? null,
        estimate,
        low,
        high,
        n,
        least: least ?? null,
        most: most ?? null,
        cityMean: mean(values) ?? null,
      },
    ]
  })
}
