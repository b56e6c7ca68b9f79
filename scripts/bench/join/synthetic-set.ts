import type { Feature, Polygon } from 'geojson'
import { GRADES, type Grade } from '../../../src/domain/grade.ts'
import { cells } from '../../demo/cells.ts'
import { toDegrees, type Box, type Point } from '../../demo/plane.ts'
import { splitGround } from '../../demo/split-ground.ts'
import { stream } from '../../demo/stream.ts'
import type { BenchSet } from './bench-set.ts'

/** 64 cities make about 10,000 areas and 34,000 tracts: the size of the country. */
export const FACTORS = [1, 4, 16, 64] as const

const AREAS = 156
const TRACTS = 531
const AREA_KM2 = 0.5
const DECIMALS = 6
const COLUMNS = 8

/**
 * `factor` invented cities side by side, each with 156 areas in the middle of 531 tracts, cells of like size whose jagged
 * borders neighbours share. More cities, not larger ones: what one area overlaps stays the same.
 */
export function syntheticSet(factor: number, seed: number): BenchSet {
  const cities = Array.from({ length: factor }, (_, city) => ({
    areas: layerOf(city, AREAS, seed, 'areas'),
    tracts: layerOf(city, TRACTS, seed, 'tracts'),
  }))
  return {
    name: `${factor}×`,
    areas: collect(cities.map(({ areas }) => areas)),
    tracts: collect(cities.map(({ tracts }) => tracts)),
  }
}

type Cell = Feature<Polygon, { grade: Grade }>

function layerOf(city: number, count: number, seed: number, purpose: string): Cell[] {
  const half = Math.sqrt(count * AREA_KM2) / 2
  const ground: Box = { west: -half, south: -half, east: half, north: half }
  const random = stream(seed, purpose, city)
  const sites = splitGround(ground, count, () => 1, random)
  const place = toDegrees(coreOf(city), null, DECIMALS)
  return cells(sites, ground, seed + city).map(({ ring }, i) => ({
    type: 'Feature',
    properties: { grade: GRADES[i % GRADES.length]! },
    geometry: { type: 'Polygon', coordinates: [ring.map(place)] },
  }))
}

/** Cities stand 5° apart from west to east and 2° from south to north: none meets another. */
function coreOf(city: number): Point {
  return [-117 + 5 * (city % COLUMNS), 29 + 2 * Math.floor(city / COLUMNS)]
}

function collect(layers: Cell[][]): BenchSet['areas'] {
  return { type: 'FeatureCollection', features: layers.flat() }
}
