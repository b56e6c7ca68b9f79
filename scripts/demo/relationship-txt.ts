import { sum } from 'd3-array'
import type { DemoCity } from './found-city.ts'
import type { LaterCity } from './found-later.ts'

const HEADER = [
  ...['OID_TRACT_20', 'GEOID_TRACT_20', 'NAMELSAD_TRACT_20', 'AREALAND_TRACT_20'],
  ...['AREAWATER_TRACT_20', 'MTFCC_TRACT_20', 'FUNCSTAT_TRACT_20'],
  ...['OID_TRACT_10', 'GEOID_TRACT_10', 'NAMELSAD_TRACT_10', 'AREALAND_TRACT_10'],
  ...['AREAWATER_TRACT_10', 'MTFCC_TRACT_10', 'FUNCSTAT_TRACT_10'],
  ...['AREALAND_PART', 'AREAWATER_PART'],
]

/** `tab20_tract20_tract10_natl.txt`: a row for each pair of a 2020 and a 2010 tract that share ground, with what they share in m². */
export function relationshipTxt(cities: readonly { before: DemoCity; later: LaterCity }[]): string {
  const rows = cities.flatMap(({ before, later }) => {
    const landOf = new Map(before.tracts.map(({ geoid, landM2 }) => [geoid, Math.round(landM2)]))
    const pieces = (geoid: string) => later.tracts.filter(({ was }) => was.some((g) => g === geoid))
    return later.tracts.flatMap(({ geoid, landM2, was }) =>
      was.map((old) => {
        const land = landOf.get(old)!
        // What a tract of 2010 lost in rounding goes to its last piece, so that its parts add up to it.
        const others = pieces(old).slice(0, -1)
        const isLast = others.every((piece) => piece.geoid !== geoid)
        const part = isLast ? land - sum(others, (piece) => Math.round(piece.landM2)) : landM2
        const own = was.length > 1 ? sum(was, (g) => landOf.get(g)!) : Math.round(part)
        return [...tract(geoid, own), ...tract(old, land), ...[Math.round(part), 0]].join('|')
      }),
    )
  })
  return [HEADER.join('|'), ...rows].map((line) => `${line}\r\n`).join('')
}

function tract(geoid: string, land: number): (string | number)[] {
  return [
    `2079${geoid}`,
    geoid,
    `Census Tract ${Number(geoid.slice(5)) / 100}`,
    land,
    0,
    'G5020',
    'S',
  ]
}
