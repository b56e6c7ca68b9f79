import { isPercent, unitName } from '../domain/unit.ts'
import type { ForestGap } from '../charts/forest-gap.ts'
import type { Assignment } from '../domain/assignment.ts'
import type { Measure } from '../domain/measure.ts'
import { COMPUTED } from '../domain/table-schema.ts'
import type { Pair } from '../figure/pair.ts'
import { wayId } from '../figure/way-id.ts'
import type { FileColumn, FileTable } from './file-table.ts'
import { inventedColumn } from './invented-column.ts'
import { gradeWords } from './tract-columns.ts'

/** A gap as files have it; what the overview draws, or what is published of a city. */
export type ExportedGap = Pick<
  ForestGap,
  'id' | 'name' | 'gap' | 'low' | 'high' | 'nD' | 'nA' | 'firm'
>

/** The gap between two grades in each of several cities, in their order. */
export function gapTable(of: {
  rows: readonly ExportedGap[]
  measure: Measure
  assignment: Assignment
  pair: Pair
  invented: boolean
}): FileTable {
  const { rows, measure, assignment, invented } = of
  const [grade, reference] = of.pair
  const unit = isPercent(measure.unit) ? 'percentage points' : unitName(measure.unit)
  const sources = ['holc', measure.source, COMPUTED]
  const text = (name: string, description: string, values: string[]): FileColumn => ({
    ...{ name, type: 'text', description, values, sources: ['holc'] },
  })
  const number = (name: string, description: string, values: number[]): FileColumn => ({
    ...{ name, type: 'number', unit, description, values, sources },
  })
  const count = (of: string, values: number[]): FileColumn => ({
    name: `n_${of.toLowerCase()}`,
    type: 'integer',
    description:
      assignment.rule.gives === 'shares'
        ? `Tracts’ worth of land of grade ${of}, rounded.`
        : `Tracts of grade ${of} with an estimate.`,
    sources,
    constraints: { minimum: 0 },
    values: values.map(Math.round),
  })
  return {
    name: ['city-gaps', measure.id, wayId(assignment)].join('_'),
    title: `Gaps in ${measure.label} between ${grade} and ${reference}, by city`,
    row: 'a HOLC map that has enough tracts of both grades',
    key: ['city'],
    columns: [
      text(
        'city',
        'The HOLC map: name and state, as in cities.json.',
        rows.map(({ id }) => id),
      ),
      text(
        'city_name',
        'As people write it.',
        rows.map(({ name }) => name),
      ),
      text(
        'measure',
        'Which measure the gap is of.',
        rows.map(() => measure.id),
      ),
      text(
        'grade',
        'The first grade of the gap.',
        rows.map(() => grade),
      ),
      text(
        'reference',
        'The grade that it is compared with.',
        rows.map(() => reference),
      ),
      number(
        'gap',
        `Mean of ${grade} less mean of ${reference}. ${gradeWords(assignment)}`,
        rows.map(({ gap }) => gap),
      ),
      number(
        'low',
        'Lower limit of the gap’s 95% interval, not adjusted for the number of cities.',
        rows.map(({ low }) => low),
      ),
      number(
        'high',
        'Upper limit of the gap’s 95% interval, not adjusted for the number of cities.',
        rows.map(({ high }) => high),
      ),
      count(
        grade,
        rows.map(({ nD }) => nD),
      ),
      count(
        reference,
        rows.map(({ nA }) => nA),
      ),
      {
        name: 'fragile',
        type: 'boolean',
        description: 'Whether fewer than ten tracts in either group make the figure fragile.',
        sources,
        values: rows.map(({ firm }) => !firm),
      },
      ...inventedColumn(invented, rows.length),
    ],
    shapes: null,
  }
}
