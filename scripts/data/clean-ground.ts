import type { Geoid } from '../../src/domain/geoid.ts'
import { measuresOf, type Measure } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { Defects } from './defects.ts'
import type { EstimatesByTract } from './estimate.ts'
import { countLost, groundShapes, type GroundShape } from './ground-shapes.ts'
import { mergeParts } from './merge-parts.ts'
import type { Centres } from './read-centres.ts'
import type { CountyShape } from './read-counties.ts'
import type { PrevalenceTable } from './read-prevalence.ts'
import type { Ground } from './read-ground.ts'

/** The tracts of one census, on the grid, with everything that is known of them. */
export interface CleanGround<V extends Vintage = 2010> {
  vintage: V
  /** In the order of their geoids. */
  tracts: GroundShape<Geoid<V>>[]
  /** Only those without any tract shapes. */
  counties: GroundShape[]
  /** State digits for which there was a tract file. */
  tractStates: ReadonlySet<string>
  centres: Centres<V>
  /** Those that were read, in the order in which they are listed. */
  measures: Measure[]
  /** By measure id. */
  estimates: Map<string, EstimatesByTract<V>>
}

/** Puts the outlines of counties without any tracts on the grid, as those of the tracts are, and merges the estimates of each tract's parts. */
export function cleanGround<V extends Vintage>(
  ground: Ground<V>,
  counties: readonly CountyShape[],
  defects: Defects,
): CleanGround<V> {
  const { vintage, tractStates, centres, prevalences } = ground
  const kind = vintage === 2010 ? 'tract' : `${vintage} tract`
  ground.tracts.forEach((file) => countLost(file, kind, defects))
  const tracts = inOrder(ground.tracts.flatMap(({ shapes }) => shapes))
  const withTracts = new Set(tracts.map(({ geoid }) => geoid.slice(0, 5)))
  const bare = groundShapes(counties.filter(({ geoid }) => !withTracts.has(geoid)))
  countLost(bare, 'county', defects)
  return {
    vintage,
    tracts,
    counties: inOrder(bare.shapes),
    tractStates,
    centres,
    measures: prevalences.flatMap(publishedOf),
    estimates: new Map(prevalences.flatMap((table) => [...mergeParts(table, defects)])),
  }
}

/** Every data set has tables of all measures of 500 Cities; of PLACES it has those that were read. */
function publishedOf({ release, measures }: PrevalenceTable<Vintage>): Measure[] {
  return release.program === '500 Cities' ? measuresOf(release) : measures
}

const inOrder = <Shape extends GroundShape>(shapes: Shape[]) =>
  shapes.sort((a, b) => (a.geoid < b.geoid ? -1 : 1))
