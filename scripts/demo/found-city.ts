import type { MultiPolygon } from 'geojson'
import { maybeGeoid, type Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CityPlan } from './city-plan.ts'
import { drawAreas } from './draw-areas.ts'
import { drawTracts } from './draw-tracts.ts'
import { labelAreas, mislabelAreas, type LabelledArea } from './label-areas.ts'
import { outline } from './outline.ts'
import { toDegrees, type Point } from './plane.ts'
import { crossItself } from './plant-defects.ts'
import { settle, type Settlement } from './settle.ts'
import { trueShares, type TrueShares } from './true-shares.ts'

export interface DemoArea extends Pick<LabelledArea, 'label' | 'grade' | 'name' | 'sheet'> {
  outline: MultiPolygon
}

export interface DemoTract<V extends Vintage = 2010> extends TrueShares, Settlement {
  geoid: Geoid<V>
  /** Distance from the core, km. */
  out: number
  outline: MultiPolygon
}

/** An invented city as its maps and its census have it. */
export interface DemoCity {
  plan: CityPlan
  areas: DemoArea[]
  tracts: DemoTract[]
}

const AREA_DECIMALS = 5
export const TRACT_DECIMALS = 6

/** Draws the city's HOLC areas and tracts, grades and settles them. */
export function foundCity(plan: CityPlan, seed: number): DemoCity {
  const shoreKm = plan.shore ? plan.ground.east : null
  const placeArea = toDegrees(plan.core, shoreKm, AREA_DECIMALS)
  const placeTract = toDegrees(plan.core, shoreKm, TRACT_DECIMALS)
  const labelled = mislabelAreas(labelAreas(drawAreas(plan, seed), plan, seed), plan)
  const areas = labelled.map((area) => ({ ...area, outline: outline(area.polygons, placeArea) }))
  const drawn = drawTracts(plan, seed).map(({ tractCode, out, ring }) => ({
    geoid: maybeGeoid(plan.stateFips + plan.countyFips + tractCode)!,
    out,
    outline: outline([[ring]], placeTract),
  }))
  const shares = trueShares(areas, drawn)
  const graded = drawn.map((tract, i) => ({ ...tract, ...shares[i]! }))
  const settlements = settle(graded, plan, seed)
  return {
    plan,
    areas: plan.defects.includes('self-crossing') ? withCrossing(areas, placeArea) : areas,
    tracts: graded.map((tract, i) => ({ ...tract, ...settlements[i]! })),
  }
}

/** The areas with a spike on the last plain one that crosses its own border. */
function withCrossing(
  areas: readonly (LabelledArea & DemoArea)[],
  place: (at: Point) => Point,
): DemoArea[] {
  const last = areas.findLastIndex(({ polygons }) => polygons.flat().length === 1)
  return areas.map((area, i) =>
    i === last
      ? { ...area, outline: outline([[crossItself(area.polygons[0]![0]!)]], place) }
      : area,
  )
}
