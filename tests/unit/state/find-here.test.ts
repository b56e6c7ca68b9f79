import { describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { findHere } from '../../../src/state/find-here.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

type Bounds = City['bounds']
const city = (id: string, bounds: Bounds) => ({ id, bounds }) as City
const area = (area_id: number, bounds: Bounds) => polygon([box(...bounds)], { area_id })
const tract = (geoid: string, bounds: Bounds) => polygon([box(...bounds)], { geoid })

const LAKESIDE: Bounds = [-88, 43, -87.8, 43.2]
const NEXT: Bounds = [-87.9, 43, -87.7, 43.1]
const cities = [city('lakeside-wi', LAKESIDE), city('next-wi', NEXT)]
const shapes = {
  'lakeside-wi': {
    areas: layer(area(1, [-88, 43, -87.95, 43.05])),
    tracts: layer(tract('55079000100', LAKESIDE)),
  },
  'next-wi': { areas: layer(area(2, [-87.86, 43, -87.7, 43.1])), tracts: layer() },
}
const shapesOf = vi.fn(async ({ id }: City) => shapes[id as keyof typeof shapes] as never)

describe('where the reader is', () => {
  it('is a tract and a HOLC area of the map around', async () => {
    expect(await findHere(cities, [-87.97, 43.02], shapesOf)).toEqual({
      city: cities[0],
      tract: '55079000100',
      area: 1,
    })
  })

  it('is on the map that has an area there, where two maps meet', async () => {
    expect(await findHere(cities, [-87.85, 43.05], shapesOf)).toEqual({
      city: cities[1],
      tract: null,
      area: 2,
    })
  })

  it('is a tract alone where nothing was graded', async () => {
    expect(await findHere(cities, [-87.89, 43.15], shapesOf)).toMatchObject({ area: null })
  })

  it('is so many kilometres from the nearest map elsewhere, of which nothing is fetched', async () => {
    shapesOf.mockClear()
    const here = await findHere(cities, [-87.9, 44.2], shapesOf)
    expect(here).toEqual({ nearest: cities[0], km: expect.closeTo(111.2, 0) })
    expect(shapesOf).not.toHaveBeenCalled()
  })
})
