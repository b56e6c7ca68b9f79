import { ascending } from 'd3-array'
import { cells } from './cells.ts'
import type { CityPlan } from './city-plan.ts'
import { distance, type Point } from './plane.ts'
import { splitGround } from './split-ground.ts'
import { stream } from './stream.ts'

/** A census tract on the plane. */
export interface DrawnTract {
  /** Six digits, numbered outwards from the core. */
  tractCode: string
  /** Distance from the core, km. */
  out: number
  /** Closed, clockwise. */
  ring: Point[]
}

const BAND_KM = 2

/** The city's ground cut into tracts: small downtown, wide in the country around. In the order of their codes. */
export function drawTracts(plan: CityPlan, seed: number): DrawnTract[] {
  const random = stream(seed, plan.city, 'tracts')
  const sites = splitGround(plan.ground, plan.tracts, (at) => spacing(at, plan.reach), random)
  return cells(sites, plan.ground, seed)
    .sort((a, b) => ascending(band(a.site), band(b.site)) || ascending(turn(a.site), turn(b.site)))
    .map(({ site, ring }, i) => ({
      tractCode: String(100 * (i + 1)).padStart(6, '0'),
      out: distance(site, [0, 0]),
      ring,
    }))
}

/** How wide tracts are, against those at half the reach. */
function spacing(at: Point, reach: number): number {
  const out = distance(at, [0, 0]) / reach
  return 0.5 + 0.5 * out + 16 * Math.max(0, out - 0.95) ** 2
}

function band(at: Point): number {
  return Math.floor(distance(at, [0, 0]) / BAND_KM)
}

function turn([x, y]: Point): number {
  return Math.atan2(y, x)
}
