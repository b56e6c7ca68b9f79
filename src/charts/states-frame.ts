import { geoAlbersUsa, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The us-atlas `states-albers-10m` file: projected to 975 × 610, ids are the states' two digits. */
export type StatesTopology = Topology<{ states: GeometryCollection<{ name: string }> }>

/** A place of the 975 × 610 plane of us-atlas. */
export type Point = [number, number]

export interface StatesFrame {
  /** Path data in the plane of us-atlas. */
  land: string
  borders: string
  /** The ends of the land in that plane: [left, top], [right, bottom]. */
  bounds: [Point, Point]
}

const albers = geoAlbersUsa().scale(1300).translate([487.5, 305])

/** Alaska, Hawaii and Puerto Rico: the HOLC mapped no city there, so the map ends with the other 48. */
const OUTSIDE = new Set(['02', '15', '72'])

/** Where degrees lie in the plane of us-atlas, or null outside the United States. */
export function inAlbers(lon: number, lat: number): Point | null {
  return albers([lon, lat])
}

/** The land of the 48 states and the borders inside it. */
export function statesFrame(topology: StatesTopology): StatesFrame {
  const path = geoPath().digits(1)
  const states: StatesTopology['objects']['states'] = {
    ...topology.objects.states,
    geometries: topology.objects.states.geometries.filter(({ id }) => !OUTSIDE.has(String(id))),
  }
  const land = feature(topology, states)
  return {
    land: path(land) ?? '',
    borders: path(mesh(topology, states, (a, b) => a !== b)) ?? '',
    bounds: path.bounds(land),
  }
}
