import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl'

/** How far out of the whole city a reader can zoom, in zoom levels. */
const ZOOM_OUT = 1.5

/** Shows all of the bounds within the map's padding, at once. */
export function fitCity(map: MapLibre, bounds: LngLatBoundsLike): void {
  map.setMinZoom(0)
  map.fitBounds(bounds, { animate: false })
  map.setMinZoom(map.getZoom() - ZOOM_OUT)
}
