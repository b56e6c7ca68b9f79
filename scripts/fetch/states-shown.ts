import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { group } from 'd3-array'
import type { MultiPolygon, Polygon } from 'geojson'
import { DataError } from '../../src/domain/data-error.ts'
import { boxesMeet, type Box } from '../data/box.ts'
import { cityId } from '../data/city-name.ts'
import { groundAround, outlineBox } from '../data/ground-around.ts'
import { readCounties } from '../data/read-counties.ts'
import { openSource } from '../data/source-file.ts'
import { maybeState } from '../data/us-states.ts'
import { readJson } from './read-json.ts'

interface HolcFeature {
  properties: { state: string; city: string }
  geometry: Polygon | MultiPolygon | null
}

/**
 * The digits of the states that the maps in a HOLC download show ground of: their own and, near a border, the next. `cities` are the
 * ids of the maps that count, all when absent. Throws a DataError for another file, an Error for a city without a map.
 */
export function statesShown(file: string, cities?: readonly string[]): Set<string> {
  const maps = group(holcFeatures(file), ({ properties: p }) => cityId(p.city, p.state))
  const unknown = (cities ?? []).filter((id) => !maps.has(id))
  if (unknown.length > 0) throw new Error(`There is no map of ${unknown.join(', ')}.`)
  const counties = countyBoxes()
  const states = new Set<string>()
  for (const id of cities ?? maps.keys()) {
    const features = maps.get(id)!
    const own = maybeState(features[0]!.properties.state)
    if (own) states.add(own.fips)
    const ground = groundAround(features.map(({ geometry }) => geometry))
    for (const { state, box } of counties) if (boxesMeet(box, ground)) states.add(state)
  }
  return states
}

function holcFeatures(file: string): HolcFeature[] {
  const { features } = readJson(file) as { features?: unknown }
  if (!Array.isArray(features))
    throw new DataError({ file, expected: 'a GeoJSON FeatureCollection', got: 'no features' })
  return features as HolcFeature[]
}

function countyBoxes(): { state: string; box: Box }[] {
  const atlas = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json')
  const file = openSource(dirname(atlas), 'us-atlas', 'counties-10m.json')
  return readCounties(file).map(({ geoid, geometry }) => ({
    state: geoid.slice(0, 2),
    box: outlineBox([geometry]),
  }))
}
