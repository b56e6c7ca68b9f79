import { tableName } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Database } from '../db/database.ts'
import { crosswalkAgreement, type CrosswalkAgreementRow } from '../queries/crosswalk-agreement.ts'
import {
  crosswalkDifference,
  type CrosswalkDifferenceRow,
} from '../queries/crosswalk-difference.ts'
import { gradedDifference, type GradedDifferenceRow } from '../queries/graded-difference.ts'
import type { Query } from '../queries/query.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'

/** A row about the tracts of one census. */
export type OnTracts<Row> = Row & { vintage: Vintage }

/** The reader's own joins of some cities against what was published of these. */
export interface Comparison {
  agreement: OnTracts<CrosswalkAgreementRow>[]
  /** Every overlap that is not the same: empty when all are. */
  overlaps: OnTracts<CrosswalkDifferenceRow>[]
  /** Every tract whose graded land is not the same. */
  graded: OnTracts<GradedDifferenceRow>[]
}

/** Puts the overlaps of all these joins into the database as `crosswalk_here` of their tracts: area_id, geoid, overlap_m2. */
export async function insertOverlaps<V extends Vintage>(
  database: Database,
  vintage: V,
  joins: readonly CityJoin<NoInfer<V>>[],
): Promise<void> {
  await database.insertColumns(tableName('crosswalk_here', vintage), {
    area_id: Int32Array.from(
      joins.flatMap(({ crosswalk, areaIds }) => Array.from(crosswalk.area, (i) => areaIds[i]!)),
    ),
    geoid: joins.flatMap(({ crosswalk, geoids }) => Array.from(crosswalk.tract, (j) => geoids[j]!)),
    overlap_m2: Float64Array.from(joins.flatMap(({ crosswalk }) => [...crosswalk.overlapM2])),
  })
}

/** Compares the joins of at least one city to the tracts of one census, by its id, with the published tables. Throws QueryError. */
export async function compareJoins<V extends Vintage>(
  database: Database,
  vintage: V,
  joins: ReadonlyMap<string, CityJoin<NoInfer<V>>>,
): Promise<Comparison> {
  await insertOverlaps(database, vintage, [...joins.values()])
  await insertGraded(database, vintage, joins)
  const of = { cities: [...joins.keys()], vintage }
  const marked = async <Row>(query: Query<Row>): Promise<OnTracts<Row>[]> =>
    (await database.query(query)).map((row) => ({ ...row, vintage }))
  return {
    agreement: await marked(crosswalkAgreement(of)),
    overlaps: await marked(crosswalkDifference(of)),
    graded: await marked(gradedDifference(of)),
  }
}

/** Each tract's graded land in these joins, as `graded_here` of their tracts: city_id, geoid, graded_m2. */
async function insertGraded<V extends Vintage>(
  database: Database,
  vintage: V,
  joins: ReadonlyMap<string, CityJoin<NoInfer<V>>>,
): Promise<void> {
  const cities = [...joins]
  await database.insertColumns(tableName('graded_here', vintage), {
    city_id: cities.flatMap(([id, { geoids }]) => geoids.map(() => id)),
    geoid: cities.flatMap(([, { geoids }]) => geoids),
    graded_m2: Float64Array.from(cities.flatMap(([, { crosswalk }]) => [...crosswalk.gradedM2])),
  })
}
