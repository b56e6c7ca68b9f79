import type { CityShapes } from '../domain/city-shapes.ts'
import type { Crosswalk } from './crosswalk.ts'

/** What the page asks of the join worker: overlaps of a published city's areas with its tracts. */
export interface JoinRequest {
  id: number
  shapes: CityShapes
}

/** The worker's answer to the request of that id; buffers are transferred. */
export type JoinResponse =
  { id: number; crosswalk: Crosswalk; milliseconds: number } | { id: number; error: string }
