import 'maplibre-gl/dist/maplibre-gl.css'
import { Map, setWorkerUrl, type LngLatBoundsLike } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { GRADE_FILL, LIGHT } from '../../../src/look/palette.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'

/** The yardstick of the load bench: the same shapes from the same file, one flat fill and plain lines. */
setWorkerUrl(workerUrl)

const query = new URLSearchParams(location.search)
const bounds = query.get('bounds')!.split(',').map(Number) as unknown as LngLatBoundsLike
const response = await fetch(`data/city/${query.get('city')}.topo.json`)
const { areas, tracts, land } = decodeShapes(await response.json())

const map = new Map({
  container: 'map',
  bounds,
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: {
      areas: { type: 'geojson', data: areas },
      tracts: { type: 'geojson', data: tracts },
      land: { type: 'geojson', data: land },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': LIGHT.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': LIGHT.land } },
      { id: 'tracts', type: 'fill', source: 'tracts', paint: { 'fill-color': LIGHT.health[3] } },
      { id: 'borders', type: 'line', source: 'tracts', paint: { 'line-color': LIGHT.paper } },
      { id: 'areas', type: 'line', source: 'areas', paint: { 'line-color': GRADE_FILL.D } },
    ],
  },
})
map.once('idle', () => performance.mark('first-map'))
