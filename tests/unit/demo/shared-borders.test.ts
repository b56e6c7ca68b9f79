import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Polygon } from 'topojson-specification'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAreas, readTracts, STATES, writeMirror } from './mirror.ts'

let folder: string
beforeAll(async () => ({ folder } = await writeMirror()), 60_000)

/** Each stretch of a ring as text, in the direction of the ring. */
function stretches(ring: readonly Position[]): string[] {
  return ring.slice(1).map((to, i) => `${ring[i]} ${to}`)
}

describe.each(STATES)('tracts of state %s', (state) => {
  test('share every border point for point: each inner stretch runs once each way', async () => {
    const { features } = await readTracts(folder, state)
    const all = features.flatMap(({ geometry }) => geometry.coordinates.flatMap(stretches))
    const known = new Set(all)
    expect(known.size).toBe(all.length)
    const outer = all.filter((stretch) => !known.has(stretch.split(' ').reverse().join(' ')))
    const starts = outer.map((stretch) => stretch.split(' ')[0]!)
    const ends = outer.map((stretch) => stretch.split(' ')[1]!)
    expect(outer.length).toBeLessThan(all.length / 4)
    expect(starts.sort()).toEqual(ends.sort())
  })

  test('fill their ground without gap or overlap', async () => {
    const layer = topology({ tracts: await readTracts(folder, state) })
    const { geometries } = layer.objects.tracts as GeometryCollection
    const ground = merge(layer, geometries as Polygon[])
    expect(ground.coordinates).toHaveLength(1)
    expect(ground.coordinates[0]).toHaveLength(1)
    const { features } = await readTracts(folder, state)
    const sum = features.reduce((total, tract) => total + geoArea(tract), 0)
    expect(sum / geoArea(ground)).toBeCloseTo(1, 9)
  })

  test('state the land area of their shape', async () => {
    const { features } = await readTracts(folder, state)
    for (const tract of features) {
      const spherical = geoArea(tract) * 6_371_008.8 ** 2
      expect(tract.properties.ALAND / spherical).toBeCloseTo(1, 2)
    }
  })
})

test('HOLC areas cross tracts: few of their stretches are borders of tracts', async () => {
  const { features: areas } = await readAreas(folder)
  const layers = await Promise.all(STATES.map((state) => readTracts(folder, state)))
  const tracts = new Set(
    layers
      .flatMap(({ features }) => features.flatMap(({ geometry }) => geometry.coordinates.flat()))
      .map(String),
  )
  const corners = areas.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(String)
  expect(corners.filter((corner) => tracts.has(corner)).length).toBeLessThan(corners.length / 100)
})
