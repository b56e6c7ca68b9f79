import { presimplify } from 'topojson-simplify'
import type { Topology } from 'topojson-specification'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { SmallShapes } from '../../src/domain/embed-city.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Bounds } from '../../src/spatial/bounds-of.ts'
import { keepRings, ringsOf, type Arc } from './keep-rings.ts'

/** Cells of the small grid along the longer side of the city's areas: at least two to a pixel of a map 900 px wide. */
const CELLS = 2000
/** Triangles below this are no corner that a map of that size would show, in cells². */
const LEAST_CORNER = 5

/**
 * A city's outlines for small maps: on a coarser grid and with fewer points (Visvalingam's areas of triangles), borders still shared and no tract or area
 * without an outline, unless all of it is smaller than a cell.
 */
export function smallShapes<V extends Vintage>(
  { objects, arcs, transform }: CityShapes<V>,
  [west, south, east, north]: Bounds,
): SmallShapes {
  const { scale, translate } = transform!
  const cell = Math.max(1, Math.round(Math.max(east - west, north - south) / CELLS / scale[0]))
  const snapped = arcs.map((arc) => onCells(arc as Arc, cell))
  const { areas, tracts, land, places } = objects
  const bare: Topology<Record<string, never>> = { type: 'Topology', objects: {}, arcs: snapped }
  const weighted = presimplify(bare).arcs as unknown as [number, number, number][][]
  const rings = [...areas.geometries, ...tracts.geometries].flatMap(ringsOf)
  const kept = keepRings(rings, snapped, weighted, LEAST_CORNER)
  const withoutIds = tracts.geometries.map(({ properties: _, ...geometry }) => geometry)
  return {
    type: 'Topology',
    transform: { scale: [scale[0] * cell, scale[1] * cell], translate },
    objects: {
      areas,
      tracts: { type: 'GeometryCollection', geometries: withoutIds },
      land,
      ...(places && {
        places: {
          type: 'GeometryCollection',
          geometries: places.geometries.map((place) =>
            place.type === 'Point'
              ? { ...place, coordinates: place.coordinates.map((at) => Math.round(at / cell)) }
              : place,
          ),
        },
      }),
    },
    arcs: kept.map(asSteps),
  }
}

/** An arc of steps as positions on cells of so many grid steps, no two after one another the same but for an arc of one cell. */
function onCells(arc: Arc, cell: number): Arc {
  let [x, y] = [0, 0]
  const points = arc.map(([dx, dy]): [number, number] => {
    x += dx
    y += dy
    return [Math.round(x / cell), Math.round(y / cell)]
  })
  const moved = points.filter(([x, y], i) => {
    const last = points[i - 1]
    return !last || last[0] !== x || last[1] !== y
  })
  return moved.length > 1 ? moved : [moved[0]!, moved[0]!]
}

function asSteps(arc: Arc): Arc {
  return arc.map(([x, y], i) => {
    const [fromX, fromY] = arc[i - 1] ?? [0, 0]
    return [x - fromX, y - fromY]
  })
}
