import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

setWorkerUrl(workerUrl)

/**
 * An empty map, north up, without tiles, glyphs or anything else from a network. `label` is what assistive
 * technology calls it. Throws a GPUInitializationError where there is no WebGL 2.
 */
export function createMap(container: HTMLElement, label: string): MapLibre {
  const map = new MapLibre({
    container,
    locale: { 'Map.Title': label },
    maxZoom: 16,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    crossSourceCollisions: false,
    validateStyle: false,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}
