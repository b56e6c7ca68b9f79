import type { DataFault } from '../domain/data-error.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Crosswalk } from './crosswalk.ts'
import type { ZonesJoin } from './join-zones.ts'

/**
 * What is to be joined, each buffer the bytes of a JSON text: a published city, two GeoJSON layers in degrees, or such a layer of zones with
 * published cities; of `maps` the areas alone.
 */
export type JoinInput =
  | { topology: ArrayBuffer }
  | { areas: ArrayBuffer; tracts: ArrayBuffer }
  | { zones: ArrayBuffer; cities: ArrayBuffer[]; maps: ArrayBuffer[] }

/** What the page asks of the worker; buffers are transferred. */
export interface JoinRequest {
  id: number
  input: JoinInput
}

/** How far a job has come. */
export type JoinStage = 'reading' | 'joining'

export interface TimedCrosswalk {
  crosswalk: Crosswalk
  /** Time in the worker, from the first byte read to the last overlap. */
  milliseconds: number
}

/** The join of a published city, with what the crosswalk's indices stand for. */
export interface CityJoin<V extends Vintage = Vintage> extends TimedCrosswalk {
  areaIds: Int32Array
  geoids: Geoid<V>[]
}

/** The join of zones with cities. */
export interface TimedZonesJoin<V extends Vintage = Vintage> extends ZonesJoin<V> {
  /** As of a crosswalk. */
  milliseconds: number
}

/** What a job gives. */
export type JoinResult = CityJoin | TimedCrosswalk | TimedZonesJoin

/** What the worker tells about the request of that id: any number of stages, then its result or what was wrong. */
export type JoinResponse = { id: number } & (
  { stage: JoinStage } | { result: JoinResult } | { fault: DataFault } | { error: string }
)
