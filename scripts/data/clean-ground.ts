import type { MultiPolygon, Polygon } from 'geojson'
import type { Geoid } from '../../src/domain/geoid.ts'
import { measuresOf, type Measure } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { boxOf, type Box } from './box.ts'
import type { Defects } from './defects.ts'
import type { EstimatesByTract } from './estimate.ts'
import { toGrid } from './grid.ts'
import { mergeParts } from './merge-parts.ts'
import type { Centres } from './read-centres.ts'
import type { CountyShape } from './read-counties.ts'
import type { PrevalenceTable } from './read-prevalence.ts'
import type { Ground } from './read-ground.ts'

/** A tract or county on the grid. */
export interface GroundShape<Id extends string = string> {
  /** A tract's 11 digits or a county's five. */
  geoid: Id
  geometry: MultiPolygon
  box: Box
}

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

/** Puts the outlines of one census's tracts, and of counties without any, on the grid, and merges the estimates of each tract's parts. */
export function cleanGround<V extends Vintage>(
  ground: Ground<V>,
  counties: readonly CountyShape[],
  defects: Defects,
): CleanGround<V> {
  const { vintage, tractStates, centres, prevalences } = ground
  const kind = vintage === 2010 ? 'tract' : `${vintage} tract`
  const tracts = groundShapes(ground.tracts, kind, defects)
  const withTracts = new Set(tracts.map(({ geoid }) => geoid.slice(0, 5)))
  const bare = counties.filter(({ geoid }) => !withTracts.has(geoid))
  return {
    vintage,
    tracts,
    counties: groundShapes(bare, 'county', defects),
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

function groundShapes<Id extends string>(
  shapes: readonly { geoid: Id; geometry: Polygon | MultiPolygon }[],
  kind: string,
  defects: Defects,
): GroundShape<Id>[] {
  const onGrid = shapes.flatMap(({ geoid, geometry: degrees }) => {
    const { geometry, lost, crossed } = toGrid(degrees)
    if (crossed) defects.add(`${kind} whose outline crosses itself on the grid, repaired`, null)
    defects.add(`part of a ${kind} smaller than the grid of about a metre`, null, lost)
    if (!geometry) defects.add(`${kind} smaller than the grid of about a metre, left out`, null)
    return geometry ? [{ geoid, geometry, box: boxOf([geometry]) }] : []
  })
  return onGrid.sort((a, b) => (a.geoid < b.geoid ? -1 : 1))
}
