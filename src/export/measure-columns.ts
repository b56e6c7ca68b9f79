import { unitName } from '../domain/unit.ts'
import { ESTIMATE_FLAG, type EstimateColumns } from '../domain/city-tracts.ts'
import type { Measure } from '../domain/measure.ts'
import { creditOf } from '../domain/measure-source.ts'
import type { FileColumn, FileTable } from './file-table.ts'

/** How a measure is called in the names of columns: "life_expectancy". */
export function columnName({ id }: Pick<Measure, 'id'>): string {
  return id.replaceAll('-', '_')
}

const FLAGS = Object.entries(ESTIMATE_FLAG)
  .map(([flag, words]) => `${flag} ${words}`)
  .join(', ')

/**
 * The four columns of a measure in a table of `rows` tracts: estimate, limits of its 95% interval, and how it was made. `names` are the
 * measure's own in a table of several, `life_expectancy`, `life_expectancy_low` …, or plain in a table of one.
 */
export function measureColumns(
  measure: Measure,
  estimates: EstimateColumns | null,
  rows: number,
  names: 'own' | 'plain',
): FileColumn[] {
  const { label, unit, definition, universe, source, vintage } = measure
  const own = columnName(measure)
  const [estimate, prefix] = names === 'own' ? [own, `${own}_`] : ['estimate', '']
  const missing = measure.own
    ? 'the reader’s data have none for the tract'
    : 'no estimate is published for the tract'
  const none = { missing, sources: [source] }
  const empty = new Array<null>(rows).fill(null)
  const number = { ...none, type: 'number', unit: unitName(unit) } as const
  return [
    {
      ...number,
      name: estimate,
      description: measure.own
        ? `${label}. ${definition} On ${vintage} tracts.`
        : `Estimate of ${label}: ${definition} Of ${universe}; ${creditOf(measure)}, ${measure.period}, on ${vintage} tracts.`,
      values: estimates?.estimate ?? empty,
    },
    {
      ...number,
      name: `${prefix}low`,
      description: `Lower limit of the 95% interval of ${label}.`,
      values: estimates?.low ?? empty,
    },
    {
      ...number,
      name: `${prefix}high`,
      description: `Upper limit of the 95% interval of ${label}.`,
      values: estimates?.high ?? empty,
    },
    {
      ...none,
      name: `${prefix}flag`,
      type: 'integer',
      description: `How the estimate of ${label} was made: ${FLAGS}.`,
      missing: 'there is no estimate, or its publisher does not say how it was made',
      constraints: { enum: Object.keys(ESTIMATE_FLAG).map(Number) },
      values: estimates?.flag ?? empty,
    },
  ]
}

const OF_MEASURE = /_(low|high|flag)$/

/** Whether a column of a table with several measures is of one of them: it follows what a measure's estimates, `<name>` beside `<name>_low`, are called. */
export function isOfMeasure({
  columns,
}: Pick<FileTable, 'columns'>): (column: FileColumn) => boolean {
  const names = new Set(columns.map(({ name }) => name))
  return ({ name }) => OF_MEASURE.test(name) || names.has(`${name}_low`)
}
