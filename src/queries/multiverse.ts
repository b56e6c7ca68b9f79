import { ASSIGNMENT_RULES } from '../domain/assignment-rule.ts'
import { ASSIGNMENTS, type Assignment } from '../domain/assignment.ts'
import { GRADES } from '../domain/grade.ts'
import { assigned } from './assigned.ts'
import type { Query } from './query.ts'

/** One city's groups under one assignment: how many tracts have an estimate, their mean and variance (null: too few). */
export type MultiverseRow = {
  city_id: string
  rule: string
  grouping: string
  threshold: number
} & { [Moment in 'n' as `n_${Lower}`]: number } & {
  [Moment in 'mean' as `mean_${Lower}`]: number | null
} & { [Moment in 'variance' as `variance_${Lower}`]: number | null }

type Lower = 'a' | 'b' | 'c' | 'd'

const moments = GRADES.map((grade) => {
  const [g, only] = [grade.toLowerCase(), `filter (where grade = '${grade}')`]
  return `count(*) ${only}::int as n_${g}, avg(estimate) ${only} as mean_${g}, var_samp(estimate) ${only} as variance_${g}`
}).join(',\n  ')

interface Family extends Pick<Assignment, 'rule' | 'grouping'> {
  thresholds: number[]
}

/** The assignments that give groups, gathered by rule and grouping. */
const FAMILIES = ASSIGNMENT_RULES.filter(({ gives }) => gives !== 'shares').flatMap((rule) => {
  const own = ASSIGNMENTS.filter((assignment) => assignment.rule === rule)
  return [...new Set(own.map(({ grouping }) => grouping))].map((grouping): Family => ({
    rule,
    grouping,
    thresholds: own.filter((of) => of.grouping === grouping).map(({ threshold }) => threshold),
  }))
})

function familyMoments({ rule, grouping, thresholds }: Family, where: string): Query<never> {
  const { sql, params } = assigned({ rule, grouping, thresholds })
  return {
    sql: `
select city_id, ? as rule, ? as grouping, threshold,
  ${moments}
from (${sql}) join estimate using (geoid)
where ${where}
group by city_id, threshold`,
    params: [rule.id, grouping.id, ...params],
  }
}

/**
 * Every city's groups of a measure under every assignment that gives groups, or one city's. Quartiles of all tracts stay those of all
 * cities.
 */
export function multiverse(of: { measure: string; city?: string }): Query<MultiverseRow> {
  const [where, ids] =
    of.city === undefined
      ? ['measure = ?', [of.measure]]
      : ['measure = ? and city_id = ?', [of.measure, of.city]]
  const parts = FAMILIES.map((family) => familyMoments(family, where))
  return {
    sql: parts
      .map(({ sql }) => sql)
      .join('\nunion all\n')
      .trim(),
    params: parts.flatMap(({ params }) => [...params, ...ids]),
  }
}
