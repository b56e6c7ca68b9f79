import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'
import type { AreaProperties, PlaceProperties } from '../domain/city-shapes.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import { areaLabel } from './area-label.ts'
import { screenSize, type ScreenSize } from './screen-size.ts'

/** The source of what is pointed at or chosen; empty at first. */
export const OUTLINED = 'outlined'

export type CitySources = Record<
  'land' | 'tracts' | 'areas' | 'labels' | 'places' | typeof OUTLINED,
  GeoJSONSourceSpecification
>

const made = new WeakMap<DecodedShapes<Vintage>, CitySources>()

/**
 * The data under a city's layers, made once for all its maps. A tract's feature id is its place among the tracts, an area's is its
 * `area_id`. An area stands there once for each of its polygons, and has one label, in the largest.
 */
export function citySources(shapes: DecodedShapes<Vintage>): CitySources {
  const sources = made.get(shapes) ?? makeSources(shapes)
  made.set(shapes, sources)
  return sources
}

function makeSources({ land, tracts, areas, places }: DecodedShapes<Vintage>): CitySources {
  const parts = areas.features.map(partsOf)
  return {
    land: source(land),
    tracts: source(shapeCollection(tracts.features.map((tract) => tract.geometry))),
    areas: source(collection(parts.flat().map(outline))),
    labels: source(collection(parts.flatMap(largest).map(label))),
    places: source(collection(places.features.map(ranked))),
    [OUTLINED]: source(collection([])),
  }
}

/** The largest place, which stands first, is named before the others. */
function ranked({ geometry, properties }: Feature<Point, PlaceProperties>, rank: number): Feature {
  return feature(rank, geometry, { ...properties, rank })
}

interface AreaPart {
  properties: AreaProperties
  polygon: Polygon
  size: ScreenSize
}

function partsOf(area: Feature<Polygon | MultiPolygon, AreaProperties>): AreaPart[] {
  const { geometry, properties } = area
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((coordinates) => ({
    properties,
    polygon: { type: 'Polygon', coordinates },
    size: screenSize(coordinates),
  }))
}

function largest(parts: AreaPart[]): AreaPart[] {
  return parts.toSorted((a, b) => b.size.px2 - a.size.px2).slice(0, 1)
}

function outline({ properties, polygon, size: { px2, width } }: AreaPart): Feature {
  const { area_id, grade } = properties
  return feature(area_id, polygon, { grade, px2, width })
}

function label({ properties, size: { px2, pole } }: AreaPart): Feature<Point> {
  const point: Point = { type: 'Point', coordinates: pole }
  return feature(properties.area_id, point, { ...areaLabel(properties), px2 })
}

function feature<G extends Geometry>(
  id: number,
  geometry: G,
  properties: Feature['properties'],
): Feature<G> {
  return { type: 'Feature', id, geometry, properties }
}

/** Shapes without anything known about them. */
export function shapeCollection(shapes: Geometry[]): FeatureCollection {
  return collection(shapes.map((geometry, id) => feature(id, geometry, {})))
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** No copies of what lies beside a tile beyond what the widest line reaches into it, in 1/512 of the tile. */
const BUFFER = 32

function source(data: Feature | FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, buffer: BUFFER, maxzoom: 14 }
}
