import { writeFileSync } from 'node:fs'
import { format } from 'd3-format'
import type { Feature, Polygon, Position } from 'geojson'
import { GRADE_FILL, LIGHT } from '../../src/look/palette.ts'
import { albers } from '../../src/spatial/albers.ts'
import { overlapArea } from '../../src/spatial/overlap-area.ts'
import { packLayer, type PackedLayer } from '../../src/spatial/packed-layer.ts'

/** `npx tsx scripts/docs/join-figure.ts`: draws docs/join.svg. The areas in it are those that the join's own code computes. */
const AREA: Position[] = [
  [-96.0086, 40.0016],
  [-96.0002, 40.0004],
  [-95.9982, 40.0042],
  [-96.0022, 40.0066],
  [-96.0072, 40.0056],
]
const TRACT: Position[] = [
  [-96.0048, 40.0034],
  [-96.0008, 40.0012],
  [-95.9948, 40.0022],
  [-95.9958, 40.0074],
  [-96.0014, 40.0086],
  [-96.0042, 40.0064],
]
/** An edge on top of the area and one on top of the tract, which cross. */
const AREA_EDGE = [AREA[2]!, AREA[3]!] as const
const TRACT_EDGE = [
  [-96.0042, 40.0064],
  [-95.9992, 40.0043],
] as const
const GROUND = 40

const BASE = 39.9996
const WIDTH = 300
const HEIGHT = 330
const PIXELS_PER_METRE = 0.245
const hectares = (m2: number) => `${format(',.2f')(m2 / 1e4)} ha`

type Place = (at: Position) => string

function packed(ring: readonly Position[]): PackedLayer {
  const geometry: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  const feature: Feature<Polygon> = { type: 'Feature', properties: null, geometry }
  return packLayer({ type: 'FeatureCollection', features: [feature] })
}

/** Pixels of a panel, of a place in degrees. */
function placeIn(panel: number): Place {
  const [originX, originY] = albers(-96.0017, GROUND)
  return ([longitude, latitude]) => {
    const [x, y] = albers(longitude!, latitude!)
    const right = 30 + panel * (WIDTH + 20) + WIDTH / 2 + (x - originX) * PIXELS_PER_METRE
    return `${right.toFixed(1)},${(HEIGHT - 46 - (y - originY) * PIXELS_PER_METRE).toFixed(1)}`
  }
}

const ring = (points: readonly Position[], place: Place, style: string) =>
  `<polygon points="${points.map(place).join(' ')}" ${style}/>`
const line = (points: readonly Position[], place: Place, style: string) =>
  `<polyline points="${points.map(place).join(' ')}" fill="none" ${style}/>`
/** What lies below an edge down to the base. */
const strip = ([from, to]: readonly [Position, Position]): Position[] => [
  from,
  to,
  [to[0]!, BASE],
  [from[0]!, BASE],
]
function words(panel: number, row: number, text: string, style = ''): string {
  const y = row < 0 ? 26 : HEIGHT + 8 + 19 * row
  return `<text x="${30 + panel * (WIDTH + 20)}" y="${y}" ${style}>${text}</text>`
}

const OUTLINE = `fill="none" stroke="${LIGHT.ink}" stroke-width="1.5"`
const TITLE = 'font-weight="600" font-size="15"'
const areaFill = `fill="${GRADE_FILL.C}" fill-opacity="0.45"`
const tractFill = `fill="${LIGHT.health[3]}" fill-opacity="0.45"`

function twoPolygons(): string[] {
  const place = placeIn(0)
  const [area, tract] = [packed(AREA), packed(TRACT)]
  const shared = overlapArea(area, 0, tract, 0)
  return [
    words(0, -1, '1  What do two polygons share?', TITLE),
    ring(AREA, place, areaFill),
    ring(TRACT, place, tractFill),
    ring(AREA, place, OUTLINE),
    ring(TRACT, place, OUTLINE),
    words(0, 0, `HOLC area ${hectares(area.areaM2[0]!)}, tract ${hectares(tract.areaM2[0]!)}`),
    words(0, 1, `shared ${hectares(shared)}`, 'font-weight="600"'),
  ]
}

function signedEdges(): string[] {
  const place = placeIn(1)
  const edges = AREA.map((to, i) => [AREA.at(i - 1)!, to] as const)
  const isAbove = ([from, to]: readonly [Position, Position]) => to[0]! < from[0]!
  const drawn = edges.flatMap((edge) => {
    const [fill, dash] = isAbove(edge)
      ? [areaFill, '']
      : [`fill="${LIGHT.rule2}" stroke="${LIGHT.rule}"`, '5 4']
    const style = `stroke="${LIGHT.ink}" stroke-width="2" stroke-dasharray="${dash}"`
    return {
      order: isAbove(edge) ? 0 : 1,
      parts: [ring(strip(edge), place, fill), line(edge, place, style)],
    }
  })
  return [
    words(1, -1, '2  A polygon is a sum of strips', TITLE),
    ...drawn.sort((a, b) => a.order - b.order).flatMap(({ parts }) => parts),
    words(1, 0, '+ strips below its upper edges (solid)'),
    words(1, 1, '− strips below its lower edges (dashed)'),
  ]
}

function lowerOfTwo(): string[] {
  const place = placeIn(2)
  const edges = [AREA_EDGE, TRACT_EDGE] as const
  const [a, b] = edges.map((edge) => packed(strip(edge as readonly [Position, Position]))) as [
    PackedLayer,
    PackedLayer,
  ]
  return [
    words(2, -1, '3  Two edges share the lower strip', TITLE),
    ring(strip(AREA_EDGE), place, areaFill),
    ring(strip(TRACT_EDGE as unknown as readonly [Position, Position]), place, tractFill),
    ...edges.map((edge) =>
      line(edge as readonly Position[], place, `stroke="${LIGHT.ink}" stroke-width="2"`),
    ),
    words(2, 0, `∫ min(y₁, y₂) dx = ${hectares(overlapArea(a, 0, b, 0))}`),
    words(2, 1, 'times both signs, over all pairs'),
  ]
}

function base(): string[] {
  return [1, 2].map((panel) =>
    line(
      [
        [-96.0092, BASE],
        [-95.9942, BASE],
      ],
      placeIn(panel),
      `stroke="${LIGHT.ink3}"`,
    ),
  )
}

const parts = [...twoPolygons(), ...signedEdges(), ...lowerOfTwo(), ...base()]
writeFileSync(
  'docs/join.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 990 370" role="img" aria-label="Three steps: two polygons that overlap; one of them as strips below its edges; the ground below both of two edges" font-family="'Source Sans 3', sans-serif" font-size="14" fill="${LIGHT.ink}">
<rect width="990" height="370" fill="${LIGHT.paper}"/>
${parts.join('\n')}
</svg>
`,
)
