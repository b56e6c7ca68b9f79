import { isBrushed, NOTHING_BRUSHED, type TractSpans } from '../domain/brush.ts'
import type { Measure } from '../domain/measure.ts'
import { tractScores } from '../domain/tract-score.ts'
import type { CityContent } from '../figure/city-content.ts'
import { wayId } from '../figure/way-id.ts'
import type { ViewState } from '../view/url.ts'
import { tractShapes } from './city-tract-table.ts'
import type { FileColumn, FileTable } from './file-table.ts'
import { inventedColumn } from './invented-column.ts'
import { measureColumns } from './measure-columns.ts'
import { tractColumns } from './tract-columns.ts'

/**
 * A city's tracts as its page shows them: the grades, estimates and choices of the view, none of it counted again.
 */
export function viewTable(
  content: CityContent,
  view: Pick<ViewState, 'brush' | 'scores' | 'others'>,
  place: string,
  { withShapes, holc }: { withShapes: boolean; holc?: string },
): FileTable {
  const { about, city, tracts, grades, estimates, shapes } = content
  const { measure, assignment, vintage, invented } = about
  const rows = tracts.geoid.length
  const constant = (name: string, value: string, description: string): FileColumn => ({
    name,
    type: 'text',
    description,
    sources: [],
    values: new Array<string>(rows).fill(value),
  })
  return {
    name: [city.id, measure.id, wayId(assignment)].join('_'),
    title: viewTitle(place, measure),
    row: `a ${vintage} census tract on the map`,
    key: ['city', 'geoid'],
    columns: [
      ...tractColumns({ ...tracts, city, vintage, assignment, grades }, holc),
      constant('measure', measure.id, 'Which measure the next columns are of.'),
      ...measureColumns(measure, estimates, rows, 'plain'),
      {
        name: 'outside_comparison',
        type: 'boolean',
        description:
          'Whether the tract stands outside the comparison of grades: the rule gives it none, or is not fitted to it. The map shows it faded.',
        sources: [],
        values: content.faded,
      },
      ...brushedColumn(content, view),
      ...chosenColumn(content),
      ...inventedColumn(invented, rows),
    ],
    shapes: withShapes ? tractShapes(shapes) : null,
  }
}

/** What the table of a view is called, in English as all files' metadata. */
export function viewTitle(place: string, { label }: Pick<Measure, 'label'>): string {
  return `${place}: ${label} by census tract, as shown`
}

/** Only where the reader has brushed some. */
function brushedColumn(
  { tracts, estimates, against }: CityContent,
  { brush: values, scores, others }: Pick<ViewState, 'brush' | 'scores' | 'others'>,
): FileColumn[] {
  const spans: TractSpans = { ...NOTHING_BRUSHED, values, scores, others }
  if (!values && !scores && !others) return []
  const second = against && tracts.estimates[against.id]
  return [
    {
      name: 'brushed',
      type: 'boolean',
      description: 'Whether the tract is among those that the reader brushed.',
      sources: [],
      values: tractScores(tracts).map((score, i) =>
        isBrushed(spans, {
          score,
          estimate: estimates?.estimate[i] ?? null,
          other: second?.estimate[i] ?? null,
        }),
      ),
    },
  ]
}

/** Only where the reader has chosen one. */
function chosenColumn({ tracts, tract }: CityContent): FileColumn[] {
  if (tract === null) return []
  return [
    {
      name: 'chosen',
      type: 'boolean',
      description: 'Whether it is the tract that the reader chose.',
      sources: [],
      values: tracts.geoid.map((geoid) => geoid === tract),
    },
  ]
}
