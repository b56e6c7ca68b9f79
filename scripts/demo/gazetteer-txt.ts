import type { CityPlan } from './city-plan.ts'
import { toDegrees } from './plane.ts'

const M2_PER_KM2 = 1e6
const M2_PER_MILE2 = 2_589_988.11
const HEADER = [
  ...['USPS', 'GEOID', 'ANSICODE', 'NAME', 'LSAD', 'FUNCSTAT', 'ALAND', 'AWATER'],
  ...['ALAND_SQMI', 'AWATER_SQMI', 'INTPTLAT', 'INTPTLONG'.padEnd(80)],
]

/** The gazetteer of places: fields parted by tabs, the last one padded with spaces, a kind after each name. */
export function gazetteerTxt(plans: readonly CityPlan[]): string {
  const rows = plans.flatMap((plan) =>
    [{ name: plan.city, at: [0, 0] as const, km2: 120 }, ...plan.towns].map(
      ({ name, at: [x, y], km2 }, i) => {
        const [longitude, latitude] = toDegrees(plan.core, null, 6)([x, y])
        const m2 = km2 * M2_PER_KM2
        const placeFips = `${plan.stateFips}${99_800 + i}`
        return [
          ...[plan.state, placeFips, '99999999', `${name} city`, '25', 'A', m2, 0],
          ...[(m2 / M2_PER_MILE2).toFixed(3), '0.000', latitude.toFixed(6), longitude.toFixed(6)],
        ]
      },
    ),
  )
  return [HEADER, ...rows].map((fields) => `${fields.join('\t')}\n`).join('')
}
