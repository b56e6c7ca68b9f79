import type { FeatureCollection } from 'geojson'
import { expect, it } from 'vitest'
import { citySources, type CitySources } from '../../../src/map/sources.ts'
import { AREA_ID, rectangle, twoTracts } from '../../fixtures/two-tracts.ts'

function features(sources: CitySources, name: keyof CitySources) {
  return (sources[name].data as FeatureCollection).features
}

it('numbers tracts by their place', () => {
  expect(features(citySources(twoTracts()), 'tracts').map((tract) => tract.id)).toEqual([0, 1])
})

it('outlines each polygon of an area and labels the largest', () => {
  const shapes = twoTracts()
  const large = rectangle(-0.04, -0.015, -0.02, 0.015)
  const small = rectangle(-0.015, 0, -0.01, 0.005)
  shapes.areas.features[0]!.geometry = { type: 'MultiPolygon', coordinates: [[small], [large]] }
  const sources = citySources(shapes)
  expect(features(sources, 'areas').map((part) => part.id)).toEqual([AREA_ID, AREA_ID])
  const [label, ...others] = features(sources, 'labels')
  expect(others).toEqual([])
  expect(label).toMatchObject({ properties: { full: 'D4', letter: 'D' } })
  const [longitude] = (label!.geometry as { coordinates: number[] }).coordinates
  expect(longitude).toBeLessThan(-0.02)
})
