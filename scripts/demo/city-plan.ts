import type { Grade } from '../../src/domain/grade.ts'
import type { Box, Point } from './plane.ts'

/** Imperfections that real maps have, each planted once in the city that lists it. */
export type Defect =
  'self-crossing' | 'hole' | 'two parts' | 'grade E' | 'blank label' | 'repeated label'

/** What is decided about an invented city; the rest is drawn. Places are in km east and north of its core. */
export interface CityPlan {
  city: string
  /** Postal code and census code of a real state. */
  state: string
  stateFips: string
  /** A code that no county has. */
  countyFips: string
  /** A code that no place has, and that of the neighbour across the city line. */
  placeFips: string
  neighbour: { name: string; placeFips: string }
  /** Longitude and latitude of the core. */
  core: Point
  tracts: number
  /** The ground that is cut into tracts; a shore, if there is one, is its east side. */
  ground: Box
  shore: boolean
  /** How far from the core the HOLC graded. */
  reach: number
  areasByGrade: Record<Grade, number>
  /** Neighbourhoods it left ungraded. */
  leftOut: number
  /** Direction of the better side and of the railway, in degrees counter-clockwise from east. */
  betterSide: number
  railway: number
  /** Parks: discs that nobody graded. */
  parks: { at: Point; radius: number }[]
  map: { adId: number; year: string; formId: string; descriptions: 'nested' | 'flat' | 'none' }
  defects: Defect[]
  /** Areas farther out carry "S-" before their label; null for none. */
  suburbsFrom: number | null
  /** Planted: years of life expectancy of a D tract minus an A tract. */
  effectYears: number
  /** How far from the core the city limits are, within which 500 Cities has estimates. */
  prevalenceWithin: number
  /** Towns around it; places in km from its core, sizes in km². */
  towns: { name: string; at: Point; km2: number }[]
  /** How many tracts the census of 2020 cut in two, and of how many pairs it made one; null where it drew none. */
  redrawn: { split: number; merged: number } | null
}

/** Three invented cities: life is shorter where the grade was worse, the same everywhere, and longer. */
export const CITY_PLANS: readonly CityPlan[] = [
  {
    city: 'Ostermere',
    state: 'MN',
    stateFips: '27',
    countyFips: '991',
    placeFips: '2799100',
    neighbour: { name: 'Ostermere Heights', placeFips: '2799101' },
    core: [-93.9, 47.9],
    tracts: 160,
    ground: { west: -30, south: -28, east: 3.6, north: 28 },
    shore: true,
    reach: 9,
    areasByGrade: { A: 12, B: 16, C: 19, D: 13 },
    leftOut: 8,
    betterSide: 80,
    railway: 215,
    parks: [
      { at: [1.6, 4.2], radius: 0.9 },
      { at: [-4.1, 2.2], radius: 0.8 },
      { at: [-2.4, -4.6], radius: 0.9 },
    ],
    map: { adId: 9901, year: '1937', formId: '19371001', descriptions: 'nested' },
    defects: ['self-crossing', 'hole', 'two parts', 'grade E', 'repeated label'],
    suburbsFrom: null,
    effectYears: -9,
    prevalenceWithin: 11,
    towns: [
      { name: 'Ostermere Heights', at: [-9.5, 6.5], km2: 31 },
      { name: 'Fennholm', at: [-6.5, -8], km2: 18 },
      { name: 'Garrick Bay', at: [1.4, 8.6], km2: 9 },
    ],
    redrawn: { split: 14, merged: 6 },
  },
  {
    city: 'Calverne',
    state: 'AR',
    stateFips: '05',
    countyFips: '993',
    placeFips: '0599300',
    neighbour: { name: 'West Calverne', placeFips: '0599301' },
    core: [-93.9, 34.85],
    tracts: 110,
    ground: { west: -21, south: -20, east: 21, north: 20 },
    shore: false,
    reach: 7,
    areasByGrade: { A: 0, B: 11, C: 17, D: 12 },
    leftOut: 5,
    betterSide: 150,
    railway: 20,
    parks: [
      { at: [-2.3, 1.2], radius: 0.8 },
      { at: [2.6, -3.4], radius: 0.7 },
    ],
    map: { adId: 9902, year: '1938', formId: '19371001', descriptions: 'flat' },
    defects: ['blank label'],
    suburbsFrom: 5.2,
    effectYears: 0,
    prevalenceWithin: 4.6,
    towns: [
      { name: 'West Calverne', at: [-6.4, 1.5], km2: 22 },
      { name: 'Tolliver', at: [5.2, 5.4], km2: 12 },
    ],
    redrawn: null,
  },
  {
    city: 'Windelmoor',
    state: 'OR',
    stateFips: '41',
    countyFips: '995',
    placeFips: '4199500',
    neighbour: { name: 'South Windelmoor', placeFips: '4199501' },
    core: [-119.4, 43.25],
    tracts: 70,
    ground: { west: -17, south: -16, east: 17, north: 16 },
    shore: false,
    reach: 5.4,
    areasByGrade: { A: 6, B: 6, C: 6, D: 6 },
    leftOut: 1,
    betterSide: 245,
    railway: 100,
    parks: [{ at: [1.5, -1.9], radius: 0.7 }],
    map: { adId: 9903, year: '19XX', formId: '', descriptions: 'none' },
    defects: [],
    suburbsFrom: null,
    effectYears: 4,
    prevalenceWithin: 7,
    towns: [{ name: 'South Windelmoor', at: [-1, -4.9], km2: 14 }],
    redrawn: null,
  },
]
