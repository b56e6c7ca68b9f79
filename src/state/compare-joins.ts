import type { Database } from '../db/database.ts'
import { crosswalkAgreement, type CrosswalkAgreementRow } from '../queries/crosswalk-agreement.ts'
import {
  crosswalkDifference,
  type CrosswalkDifferenceRow,
} from '../queries/crosswalk-difference.ts'
import { gradedDifference, type GradedDifferenceRow } from '../queries/graded-difference.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'

/** The reader's own joins of some cities against what was published of these. */
export interface Comparison {
  agreement: CrosswalkAgreementRow[]
  /** Every overlap that is not the same: empty when all are. */
  overlaps: CrosswalkDifferenceRow[]
  /** Every tract whose graded land is not the same. */
  graded: GradedDifferenceRow[]
}

/** Puts the overlaps of all these joins into the database as `crosswalk_here`: area_id, geoid, overlap_m2. */
export async function insertOverlaps(
  database: Database,
  joins: readonly CityJoin[],
): Promise<void> {
  await database.insertColumns('crosswalk_here', {
    area_id: Int32Array.from(
      joins.flatMap(({ crosswalk, areaIds }) => Array.from(crosswalk.area, (i) => areaIds[i]!)),
    ),
    geoid: joins.flatMap(({ crosswalk, geoids }) => Array.from(crosswalk.tract, (j) => geoids[j]!)),
    overlap_m2: Float64Array.from(joins.flatMap(({ crosswalk }) => [...crosswalk.overlapM2])),
  })
}

/** Compares the joins of at least one city, by its id, with the published tables. Throws QueryError. */
export async function compareJoins(
  database: Database,
  joins: ReadonlyMap<string, CityJoin>,
): Promise<Comparison> {
  await insertOverlaps(database, [...joins.values()])
  await insertGraded(database, joins)
  const of = { cities: [...joins.keys()] }
  return {
    agreement: await database.query(crosswalkAgreement(of)),
    overlaps: await database.query(crosswalkDifference(of)),
    graded: await database.query(gradedDifference(of)),
  }
}

/** Each tract's graded land in these joins, as `graded_here`: city_id, geoid, graded_m2. */
async function insertGraded(
  database: Database,
  joins: ReadonlyMap<string, CityJoin>,
): Promise<void> {
  const cities = [...joins]
  await database.insertColumns('graded_here', {
    city_id: cities.flatMap(([id, { geoids }]) => geoids.map(() => id)),
    geoid: cities.flatMap(([, { geoids }]) => geoids),
    graded_m2: Float64Array.from(cities.flatMap(([, { crosswalk }]) => [...crosswalk.gradedM2])),
  })
}
