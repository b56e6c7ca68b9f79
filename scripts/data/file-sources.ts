import type { PublishedFile } from '../../src/domain/manifest.ts'

type Origin = Pick<PublishedFile, 'vintage' | 'sources'>

const origin = (vintage: 2010 | null, ...sources: string[]): Origin => ({ vintage, sources })

/** What each kind of published file was made from. The estimates' own sources are their measures'. */
export const ORIGIN = {
  areas: origin(null, 'holc'),
  descriptions: origin(null, 'holc'),
  crosswalk: origin(2010, 'holc', 'tracts-2010'),
  tracts: origin(2010, 'cenpop', 'holc', 'tracts-2010'),
  shapes: origin(2010, 'holc', 'tracts-2010', 'us-atlas'),
  columns: origin(2010, '500-cities', 'cenpop', 'holc', 'tracts-2010', 'usaleep'),
  cities: origin(2010, '500-cities', 'holc', 'tracts-2010', 'usaleep'),
  estimates: (source: string) => origin(2010, source),
} as const
