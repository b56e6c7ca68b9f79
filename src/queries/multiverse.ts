import { ASSIGNMENT_RULES } from '../domain/assignment-rule.ts'
import { ASSIGNMENTS, type Assignment } from '../domain/assignment.ts'
import { GRADES } from '../domain/grade.ts'
import { vintageOf } from '../domain/measure.ts'
import { tableName } from '../domain/published-path.ts'
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

function familyMoments(family: Family, where: string): Query<never> {
  const { rule, grouping } = family
  const { sql, params } = assigned({ ...family, from: 'measured' })
  return {
    sql: `
select city_id, ? as rule, ? as grouping, threshold,
  ${moments}
from (${sql})
where ${where}
group by city_id, threshold`,
    params: [rule.id, grouping.id, ...params],
  }
}

/**
 * Every city's groups of a measure under every assignment that gives groups, or one city's. Quartiles of all tracts stay those of all
 * cities, with an estimate or without. Tracts and estimates are joined once, for all assignments.
 */
export function multiverse(of: { measure: string; city?: string }): Query<MultiverseRow> {
  const [only, ids] = of.city === undefined ? ['', []] : [' and city_id = ?', [of.city]]
  const parts = FAMILIES.map((family) => familyMoments(family, `estimate is not null${only}`))
  return {
    sql: `
with measured as materialized (
  select tract_share.*, estimate
  from ${tableName('tract_share', vintageOf(of.measure))} as tract_share
  left join (select geoid, estimate from estimate where measure = ?) using (geoid)
)
${parts.map(({ sql }) => sql.trim()).join('\nunion all\n')}`.trim(),
    params: [of.measure, ...parts.flatMap(({ params }) => [...params, ...ids])],
  }
}
