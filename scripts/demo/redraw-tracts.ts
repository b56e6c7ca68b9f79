import { shuffler } from 'd3-array'
import type { GeometryCollection, Polygon } from 'geojson'
import { merge, neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection as TopologyCollection } from 'topojson-specification'
import type { CityPlan } from './city-plan.ts'
import type { DrawnTract } from './draw-tracts.ts'
import type { Point } from './plane.ts'
import { splitRing } from './split-ring.ts'
import { stream } from './stream.ts'

/** A tract of the next census on the plane: a tract of the one before, a piece of one, or several in one. */
export interface RedrawnTract {
  tractCode: string
  /** Distance from the core, km. */
  out: number
  polygons: Point[][][]
  /** Codes of the tracts that it was. */
  was: string[]
}

const SPLIT_SUFFIXES = ['01', '02']
const MERGED_FIRST = 9001

/** The tracts redrawn for the next census: some near the core cut in two, some pairs of neighbours made one, the rest unchanged. In the order of their codes. */
export function redrawTracts(
  drawn: readonly DrawnTract[],
  plan: CityPlan,
  seed: number,
): RedrawnTract[] {
  const random = stream(seed, plan.city, 'redrawn')
  const { split, merged } = plan.redrawn ?? { split: 0, merged: 0 }
  const near = drawn.filter(({ out }) => out < plan.prevalenceWithin)
  const free = new Set(shuffler(random)(near))
  const pieces = [...free].flatMap((tract) => {
    const halves = splitRing(tract.ring)
    return halves ? [{ tract, halves }] : []
  })
  const cut = pieces.slice(0, split)
  for (const { tract } of cut) free.delete(tract)
  const pairs = pairsOf(drawn, free).slice(0, merged)
  const gone = new Set([...cut.map(({ tract }) => tract), ...pairs.flat()])
  return [
    ...drawn.filter((tract) => !gone.has(tract)).map(unchanged),
    ...cut.flatMap(({ tract, halves }) =>
      halves.map((ring, i): RedrawnTract => ({
        ...unchanged(tract),
        tractCode: tract.tractCode.slice(0, 4) + SPLIT_SUFFIXES[i],
        polygons: [[ring]],
      })),
    ),
    ...pairs.map((pair, i): RedrawnTract => ({
      tractCode: `${MERGED_FIRST + i}00`,
      out: Math.min(...pair.map(({ out }) => out)),
      polygons: union(pair),
      was: pair.map(({ tractCode }) => tractCode),
    })),
  ].sort((a, b) => (a.tractCode < b.tractCode ? -1 : 1))
}

function unchanged({ tractCode, out, ring }: DrawnTract): RedrawnTract {
  return { tractCode, out, polygons: [[ring]], was: [tractCode] }
}

function layerOf(tracts: readonly DrawnTract[]) {
  const geometries = tracts.map(({ ring }): Polygon => ({ type: 'Polygon', coordinates: [ring] }))
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries }
  const layer = topology({ tracts: collection })
  return { layer, geometries: (layer.objects.tracts as TopologyCollection).geometries }
}

/** Neighbours among the free tracts, each in one pair at most. */
function pairsOf(drawn: readonly DrawnTract[], free: ReadonlySet<DrawnTract>): DrawnTract[][] {
  const near = neighbors(layerOf(drawn).geometries)
  const left = new Set(free)
  return drawn.flatMap((tract, i) => {
    const other = near[i]!.map((j) => drawn[j]!).find((one) => one !== tract && left.has(one))
    if (!left.has(tract) || !other) return []
    left.delete(tract)
    left.delete(other)
    return [[tract, other]]
  })
}

function union(tracts: readonly DrawnTract[]): Point[][][] {
  const { layer, geometries } = layerOf(tracts)
  const { coordinates } = merge(layer, geometries as Parameters<typeof merge>[1])
  return coordinates as Point[][][]
}
