import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { box, layer, multiPolygon, polygon } from '../../fixtures/polygons.ts'

const whole = layer(polygon([box(-1, -1, 1, 1)], { grade: 'A' as const }))

const joinTract = (ring: Position[]) => () =>
  joinLayers(whole, layer(polygon([box(0, 0, 1, 1)]), polygon([ring])))

test('a polygon across ±180° is refused, and its layer and number are named', () => {
  expect(joinTract(box(179, 51, -179, 52))).toThrow(
    'tracts, row 2, column geometry: expected an outline that does not cross ±180° of longitude, ' +
      'got an edge from 179° to -179°',
  )
  expect(joinTract(box(179, 51, 181, 52))).toThrow(
    'expected longitudes from −180 to 180 and latitudes from −90 to 90, got longitude 181, latitude 51',
  )
})

test('a ring that is left open is refused too when its closing edge would cross', () => {
  expect(
    joinTract(
      box(-60, 0, 60, 1)
        .concat([[130, 1]])
        .slice(1),
    ),
  ).toThrow('got an edge from')
})

test('cut at ±180° into two parts it is joined', () => {
  const parts = multiPolygon([[box(179, 51, 180, 52)], [box(-180, 51, -179, 52)]])
  const areas = layer(polygon([box(-180, 51, -179, 52)], { grade: 'A' as const }))
  const { overlapM2, tractM2 } = joinLayers(areas, layer(parts))
  expect(overlapM2[0]! / tractM2[0]!).toBeCloseTo(0.5, 9)
})

test.each([
  ['NaN', [NaN, 1], 'longitude NaN, latitude 1'],
  ['infinite', [0, -Infinity], 'longitude 0, latitude -Infinity'],
  ['missing', [0], 'longitude 0, latitude undefined'],
  ['null, as JSON writes NaN', [null, 1] as unknown as Position, 'longitude null, latitude 1'],
  ['off the globe', [0, 91], 'longitude 0, latitude 91'],
])('a coordinate that is %s is refused', (_, position, got) => {
  const ring = [[0, 0], [1, 0], position, [0, 0]]
  expect(joinTract(ring)).toThrow(got)
  const areas = layer(polygon([ring], { grade: 'A' as const }))
  expect(() => joinLayers(areas, whole)).toThrow(/^areas, row 1, column geometry: expected longi/)
})
