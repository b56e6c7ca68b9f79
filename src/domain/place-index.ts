import type { Vintage } from './vintage.ts'

/** The HOLC areas of one map, in the order of their ids. */
export interface IndexedAreas {
  ids: number[]
  /** As they stand on the map; null where an area has none. */
  labels: (string | null)[]
  /** A letter an area, "-" for those without a grade. */
  grades: string
  /** Those that the surveyors named, by id. */
  names: Record<string, string>
}

/** The tracts on one map: by county (five digits) the last six digits as numbers, each as the step from the one before, the first from 0. */
export type IndexedTracts = Record<string, number[]>

/** `search/places.json`: what areas and tracts are found by, city by city. */
export interface PlaceIndex {
  areas: Record<string, IndexedAreas>
  /** By census; only those of which there are tracts. */
  tracts: Partial<Record<Vintage, Record<string, IndexedTracts>>>
}

/** Where it is published. */
export const PLACE_INDEX = 'search/places.json'

/** Stands for no grade in `IndexedAreas.grades`. */
export const NO_GRADE = '-'
