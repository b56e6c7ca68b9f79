import type { Gap } from '../domain/city.ts'
import type { RankedCity } from './rank-cities.ts'

/** A city's gap with its two means, and what the city is called. */
export type NamedGap = Omit<RankedCity, 'city' | 'gap'> & { id: string; name: string; gap: Gap }
