import type { Measure } from '../domain/measure.ts'
import { unitName } from '../domain/unit.ts'
import type { Query } from './query.ts'

/** A measure as the console's table `measure` has it; of a reader's own that calls neither end worse that is null. */
export function measureRow({ id, label, unit, worse, period, source, vintage, own }: Measure) {
  return {
    ...{ measure: id, label, unit: unitName(unit), worse: own?.isJudged === false ? null : worse },
    ...{ period, source, vintage },
  }
}

/** Adds a measure to the table `measure`. */
export function insertMeasure(measure: Measure): Query<never> {
  const row = measureRow(measure)
  const names = Object.keys(row)
  return {
    sql: `insert into measure (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    params: Object.values(row),
  }
}

/** Takes a measure out of the table `measure`. */
export function forgetMeasure(of: { measure: string }): Query<never> {
  return { sql: 'delete from measure where measure = ?', params: [of.measure] }
}
