import type { Camera } from '../spatial/camera.ts'
import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl'

/** How far out of the whole city a reader can zoom, in zoom levels. */
const ZOOM_OUT = 1.5

/** Shows all of the bounds within the map's padding, at once. */
export function fitCity(map: MapLibre, bounds: LngLatBoundsLike): void {
  map.setMinZoom(0)
  map.fitBounds(bounds, { animate: false })
  map.setMinZoom(map.getZoom() - ZOOM_OUT)
}

/** Lies as the camera says, at once, however far out of the whole city that is. */
export function lieAs(map: MapLibre, { centre: [lng, lat], zoom }: Camera): void {
  map.setMinZoom(Math.min(map.getMinZoom(), zoom))
  map.jumpTo({ center: { lng, lat }, zoom })
}

/** How the map lies. */
export function cameraOf(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter()
  const seen = map.getBounds()
  return {
    centre: [lng, lat],
    zoom: map.getZoom(),
    seen: [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()],
  }
}
