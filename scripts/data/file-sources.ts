import type { PublishedFile } from '../../src/domain/manifest.ts'
import type { Measure } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CleanGround } from './clean-ground.ts'

type Origin = Pick<PublishedFile, 'vintage' | 'sources'>

const origin = (vintage: Vintage | null, ...sources: string[]): Origin => ({
  vintage,
  sources: [...new Set(sources)].sort(),
})

const TRACTS: Record<Vintage, string> = { 2010: 'tracts-2010', 2020: 'tracts-2020' }
const POPULATION: Record<Vintage, string> = { 2010: 'cenpop', 2020: 'cenpop-2020' }

/** The source of the names of towns. */
export const GAZETTEER = 'gazetteer'

/** The source of the weights by which estimates are moved from the tracts of one census to those of another. */
export const RELATIONSHIP = 'tract-relationship'

/** What the files of no tracts were made from. */
export const ORIGIN = {
  areas: origin(null, 'holc'),
  descriptions: origin(null, 'holc'),
} as const

function sourcesOf({ source, movedFrom }: Measure): string[] {
  return movedFrom === null ? [source] : [source, RELATIONSHIP]
}

/** What a measure's estimates were made from. */
export function originOfEstimates(measure: Measure): Origin {
  return origin(measure.vintage, ...sourcesOf(measure))
}

/** What each kind of file of the tracts of one census was made from; `named` says whether the maps name towns. */
export function originsOn<V extends Vintage>(
  { vintage, centres, measures }: CleanGround<V>,
  { named = false } = {},
) {
  const estimates = measures.flatMap(sourcesOf)
  const population = centres.size > 0 ? [POPULATION[vintage]] : []
  const of = (...sources: string[]) => origin(vintage, 'holc', TRACTS[vintage], ...sources)
  return {
    crosswalk: of(),
    tracts: of(...population),
    shapes: of('us-atlas', ...(named ? [GAZETTEER] : [])),
    columns: of(...population, ...estimates),
    cities: of(...estimates),
  }
}
