import { group } from 'd3-array'
import { countyOf } from '../../src/domain/geoid.ts'
import {
  NO_GRADE,
  type IndexedAreas,
  type IndexedTracts,
  type PlaceIndex,
} from '../../src/domain/place-index.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { LinkedMap } from './link.ts'
import type { LinkedGrounds } from './linked-grounds.ts'

/** What the areas and tracts of the maps are found by. */
export function placeIndexOf({ on2010, on2020 }: LinkedGrounds): PlaceIndex {
  return {
    areas: Object.fromEntries(on2010.maps.map(({ map }) => [map.id, indexedAreas(map.areas)])),
    tracts: {
      2010: tractsByCity(on2010.maps),
      ...(on2020 && { 2020: tractsByCity(on2020.maps) }),
    },
  }
}

/** The areas and tracts that an index lists, each as often as maps have it. */
export function placesIn({ areas, tracts }: PlaceIndex): number {
  const lists = Object.values(tracts).flatMap((byCity) =>
    Object.values(byCity).flatMap((byCounty) => Object.values(byCounty)),
  )
  const listed = [...Object.values(areas).map(({ ids }) => ids), ...lists]
  return listed.reduce((sum, { length }) => sum + length, 0)
}

function indexedAreas(areas: LinkedMap['map']['areas']): IndexedAreas {
  return {
    ids: areas.map(({ area_id }) => area_id),
    labels: areas.map(({ label }) => label),
    grades: areas.map(({ grade }) => grade ?? NO_GRADE).join(''),
    names: Object.fromEntries(
      areas.flatMap(({ area_id, name }) => (name === null ? [] : [[String(area_id), name]])),
    ),
  }
}

function tractsByCity(maps: readonly LinkedMap<Vintage>[]): Record<string, IndexedTracts> {
  return Object.fromEntries(
    maps
      .filter(({ tracts }) => tracts.length > 0)
      .map(({ map, tracts }) => [map.id, indexedTracts(tracts)]),
  )
}

function indexedTracts(tracts: LinkedMap<Vintage>['tracts']): IndexedTracts {
  const geoids = tracts.map(({ geoid }) => geoid).sort()
  return Object.fromEntries(
    [...group(geoids, countyOf)].map(([county, inCounty]) => {
      const codes = inCounty.map((geoid) => Number(geoid.slice(5)))
      return [county, codes.map((code, i) => code - (codes[i - 1] ?? 0))]
    }),
  )
}
