import { maybeGeoid, type Geoid } from '../../src/domain/geoid.ts'
import { drawTracts } from './draw-tracts.ts'
import { TRACT_DECIMALS, type DemoCity, type DemoTract } from './found-city.ts'
import { outline } from './outline.ts'
import { toDegrees } from './plane.ts'
import { redrawTracts } from './redraw-tracts.ts'
import { settle } from './settle.ts'
import { trueShares } from './true-shares.ts'

/** A tract of the census of 2020, with the tracts of 2010 that its ground was. */
export interface LaterTract extends DemoTract<2020> {
  was: Geoid<2010>[]
}

/** A city ten years later: the same map of the 1930s, other tracts, and other people in them. */
export interface LaterCity extends Pick<DemoCity, 'plan'> {
  tracts: LaterTract[]
}

/** Draws the tracts of 2020 of a city whose plan has them redrawn, and settles them. */
export function foundLater({ plan, areas }: DemoCity, seed: number): LaterCity {
  const place = toDegrees(plan.core, plan.shore ? plan.ground.east : null, TRACT_DECIMALS)
  const county = plan.stateFips + plan.countyFips
  const drawn = redrawTracts(drawTracts(plan, seed), plan, seed).map((tract) => ({
    geoid: maybeGeoid<2020>(county + tract.tractCode)!,
    was: tract.was.map((code) => maybeGeoid<2010>(county + code)!),
    out: tract.out,
    outline: outline(tract.polygons, place),
  }))
  const shares = trueShares(areas, drawn)
  const graded = drawn.map((tract, i) => ({ ...tract, ...shares[i]! }))
  const settlements = settle(graded, plan, seed)
  return { plan, tracts: graded.map((tract, i) => ({ ...tract, ...settlements[i]! })) }
}
