import { GPUInitializationError, type Map as MapLibre, type Point } from 'maplibre-gl'
import type { Theme } from '../look/palette.ts'
import type { Camera } from '../spatial/camera.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'
import { say } from '../words/say.ts'
import type { CityMapProps } from './city-map-props.ts'
import { cityStyle } from './city-style.ts'
import { createMap } from './create-map.ts'
import type { Face } from './face.ts'
import { cameraOf, fitCity, lieAs } from './fit-city.ts'
import { followPointer } from './follow-pointer.ts'
import { LETTERED } from './name-layers.ts'
import type { LinkedMaps } from './linked-maps.ts'

export interface OpenCity {
  container: HTMLElement
  label: string
  shapes: DecodedShapes<Vintage>
  bounds: CityMapProps['bounds']
  /** How it lies; null for all of the bounds. */
  camera: Camera | null
  padding: NonNullable<CityMapProps['padding']>
  theme: Theme
  face: Face
  /** The maps that lie as this one does. */
  link: LinkedMaps
  /** What is at a point of the map, by its number; null for nothing. */
  find: (map: MapLibre, point: Point) => number | null
  /** The style stands and the map takes states; nothing is drawn yet. */
  onready: (map: MapLibre) => void
  onpainted: () => void
  onhover: (found: number | null, point: Point) => void
  onclick: (found: number | null) => void
  /** The map lies differently; `byReader` where a gesture or a key moved it. */
  onmove: (byReader: boolean) => void
  /** A gesture or a key begins to move it. */
  onmoving: () => void
  /** It has moved it, and the map lies still. */
  onmoved: (camera: Camera) => void
  onzoomend: () => void
  onresize: () => void
  onfailed: (reason: string, mayReturn?: boolean) => void
  /** After it failed because its memory was taken away: there is some again. */
  onrestored: () => void
}

/** Draws a city's map in its container and returns what takes it away again. */
export function openCity(city: OpenCity): () => void {
  let map: MapLibre
  try {
    map = createMap(city.container, city.label)
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error
    city.onfailed(say('This browser or its settings do not allow WebGL 2.'))
    return () => city.container.replaceChildren()
  }
  map.setPadding(city.padding)
  fitCity(map, city.bounds)
  if (city.camera) lieAs(map, city.camera)
  map.setStyle(cityStyle(city.shapes, city.face, city.theme, map.getZoom()))

  const beforePainted = map.on('error', ({ error }) =>
    city.onfailed(say('The map could not be drawn: {reason}', { reason: error.message })),
  )
  let unlink = () => {}
  map.once('style.load', () => {
    unlink = city.link.join(map, city.onzoomend)
    city.onready(map)
    map.once('idle', () => {
      beforePainted.unsubscribe()
      city.onpainted()
      // Letters need a shader and fonts of their own: the first picture does not wait for them.
      for (const layer of LETTERED)
        if (map.getLayer(layer)) map.setLayoutProperty(layer, 'visibility', 'visible')
    })
  })
  map.on('webglcontextlost', () =>
    city.onfailed(
      say('The graphics system took the map’s memory away, and may give it back.'),
      true,
    ),
  )
  map.on('webglcontextrestored', () => city.onrestored())
  map.on('move', (event) => city.onmove(isByReader(event)))
  map.on('movestart', (event) => {
    if (isByReader(event)) city.onmoving()
  })
  map.on('moveend', (event) => {
    if (isByReader(event)) city.onmoved(cameraOf(map))
  })
  map.on('resize', city.onresize)
  map.on('click', ({ point }) => city.onclick(city.find(map, point)))
  const unfollow = followPointer(map, (point) => city.find(map, point), city.onhover)
  return () => {
    unfollow()
    unlink()
    map.remove()
  }
}

function isByReader(event: object): boolean {
  return 'originalEvent' in event && event.originalEvent !== undefined
}
