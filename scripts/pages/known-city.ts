import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { City } from '../../src/domain/city.ts'
import { HEADLINE_MEASURE, type Measure } from '../../src/domain/measure.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { columnsPath } from '../../src/domain/published-path.ts'
import { compareGrades, type Comparison } from '../../src/figure/compare-grades.ts'
import { measureGaps, type MeasureGap } from '../../src/figure/measure-gaps.ts'
import type { PagePlan } from './page-plan.ts'

/** What a city's page tells, in no language yet: all under the view that its link opens with. */
export interface KnownCity {
  city: City
  measure: Measure
  /** Those that its tracts have estimates of. */
  measures: readonly Measure[]
  /** Null where the city has no tracts. */
  comparison: Comparison | null
  gaps: readonly MeasureGap[]
}

/** A city as its published columns tell it. */
export function knownCity({ data, manifest }: PagePlan, city: City): KnownCity {
  const all = publishedMeasures(manifest)
  const measure = all.find(({ id }) => id === HEADLINE_MEASURE.id) ?? HEADLINE_MEASURE
  if (city.tracts === 0) return { city, measure, measures: [], comparison: null, gaps: [] }
  const text = readFileSync(join(data, columnsPath(city.id, measure.vintage)), 'utf8')
  const tracts = JSON.parse(text) as CityTracts
  const measures = all.filter(({ id }) => tracts.estimates[id])
  const comparison = compareGrades(
    tracts.geoid.map((geoid, i) => ({
      geoid,
      grade: tracts.grade[i] ?? null,
      estimate: tracts.estimates[measure.id]?.estimate[i] ?? null,
    })),
  )
  return { city, measure, measures, comparison, gaps: measureGaps(measures, tracts, tracts.grade) }
}
