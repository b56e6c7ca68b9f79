import type { Feature, Polygon } from 'geojson'
import type { Bounds } from '../../src/spatial/bounds-of.ts'

const CORNERS = [0, 1, 2, 3, 4, 5, 0].map((i) => (i * Math.PI) / 3)

/** About `count` regular hexagons side by side that fill a box of longitudes and latitudes; the whole number of rows and columns decides. */
export function hexagons(bounds: Bounds, count: number): Feature<Polygon, { zone: string }>[] {
  const [west, south, east, north] = bounds
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [width, height] = [(east - west) * squeeze, north - south]
  const radius = Math.sqrt((width * height) / (count * 1.5 * Math.sqrt(3)))
  const [across, along] = [1.5 * radius, Math.sqrt(3) * radius]
  const columns = Math.round(width / across)
  const rows = Math.round(count / columns)
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const x = (column + 0.5) * across
    const y = (row + (column % 2) / 2) * along
    const ring = CORNERS.map((turn) => [
      west + (x + radius * Math.cos(turn)) / squeeze,
      south + y + radius * Math.sin(turn),
    ])
    return {
      type: 'Feature',
      properties: { zone: `${column}-${row}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
}
