import { mean } from 'd3-array'
import type { GeometryCollection, Polygon } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection as TopologyCollection } from 'topojson-specification'
import type { Grade } from '../../src/domain/grade.ts'
import { cells, type Cell } from './cells.ts'
import type { CityPlan } from './city-plan.ts'
import { gradeAreas } from './grade-areas.ts'
import { growAreas } from './grow-areas.ts'
import { distance, distanceToRay, type Box, type Point } from './plane.ts'
import { addPart, punchHole } from './plant-defects.ts'
import { splitGround } from './split-ground.ts'
import { stream } from './stream.ts'

/** A HOLC area on the plane. */
export interface DrawnArea {
  grade: Grade
  /** Mean place of its ground. */
  middle: Point
  /** Polygons of closed rings, the outer one first and clockwise. */
  polygons: Point[][][]
}

const CELLS_PER_AREA = 16
const YARD_KM = 0.3

/** The city's HOLC areas: grown on ground of their own cutting, so that they cross the borders of tracts. */
export function drawAreas(plan: CityPlan, seed: number): DrawnArea[] {
  const n = Object.values(plan.areasByGrade).reduce((sum, count) => sum + count)
  const random = stream(seed, plan.city, 'areas')
  const ground = aroundReach(plan)
  const sites = splitGround(ground, 2 * n * CELLS_PER_AREA, () => 1, random)
  const fine = cells(sites, ground, seed + 1)
  const isMapped = mappedGround(plan, 6 * random())
  const open = fine.map(({ site }) => isMapped(site) && !isLeftOut(site, plan))
  const grown = growAreas(fine, open, n + plan.leftOut, random)
  const areaOf = grown.map((area) => (area !== null && area < n ? area : null))
  if (plan.defects.includes('hole')) punchHole(fine, areaOf)
  if (plan.defects.includes('two parts')) addPart(fine, areaOf, isMapped)
  return outlines(fine, areaOf, n, plan, seed)
}

function outlines(
  fine: readonly Cell[],
  areaOf: readonly (number | null)[],
  n: number,
  plan: CityPlan,
  seed: number,
): DrawnArea[] {
  const polygons = fine.map(({ ring }): Polygon => ({ type: 'Polygon', coordinates: [ring] }))
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: polygons }
  const layer = topology({ cells: collection })
  const { geometries } = layer.objects.cells as TopologyCollection
  const parts = Array.from({ length: n }, (_, area) => fine.filter((_, i) => areaOf[i] === area))
  const middles = parts.map(middleOf)
  const grades = gradeAreas(middles, plan, stream(seed, plan.city, 'grades'))
  return middles.map((middle, area) => {
    const own = geometries.filter((_, i) => areaOf[i] === area)
    const { coordinates } = merge(layer, own as Parameters<typeof merge>[1])
    return { grade: grades[area]!, middle, polygons: coordinates as Point[][][] }
  })
}

function middleOf(part: readonly Cell[]): Point {
  return [mean(part, ({ site }) => site[0])!, mean(part, ({ site }) => site[1])!]
}

function aroundReach({ reach, ground, shore }: CityPlan): Box {
  const far = 1.25 * reach
  return { west: -far, south: -far, east: shore ? Math.min(far, ground.east) : far, north: far }
}

/** Whether a place lies within the city of the 1930s, whose limit wavers about its reach. */
function mappedGround({ reach }: CityPlan, turn: number) {
  return ([x, y]: Point): boolean => {
    const angle = Math.atan2(y, x)
    const limit = 1 + 0.1 * Math.sin(2 * angle + turn) + 0.07 * Math.sin(5 * angle + 2 * turn)
    return Math.hypot(x, y) < reach * limit
  }
}

/** Downtown, the parks and the railway's ground were not graded. */
function isLeftOut(at: Point, { reach, parks, railway }: CityPlan): boolean {
  const fromCore = distance(at, [0, 0])
  return (
    fromCore < 0.1 * reach ||
    parks.some((park) => distance(at, park.at) < park.radius) ||
    (fromCore < 0.75 * reach && distanceToRay(at, railway) < YARD_KM)
  )
}
