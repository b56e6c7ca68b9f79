import { publishedGaps } from '../figure/city-gaps.ts'
import type { CitiesContent } from '../figure/cities-content.ts'
import type { CityContent } from '../figure/city-content.ts'
import type { FigureContent } from '../figure/figure-content.ts'
import { WORST_AND_BEST } from '../figure/pair.ts'
import { rankCities } from '../figure/rank-cities.ts'
import { DEFAULT_ASSIGNMENT } from '../domain/assignment.ts'
import type { City } from '../domain/city.ts'
import { HEADLINE_MEASURE, type Measure } from '../domain/measure.ts'
import { areaTable } from '../export/area-table.ts'
import type { BundledTable } from '../export/bundle.ts'
import { cityTractTable } from '../export/city-tract-table.ts'
import type { FileColumn, FileTable } from '../export/file-table.ts'
import { gapTable } from '../export/gap-table.ts'
import { stackedTables } from '../export/stacked-tables.ts'
import { viewTable, viewTitle } from '../export/view-table.ts'
import type { ViewState } from '../view/url.ts'
import { wayId } from '../figure/way-id.ts'
import { say } from '../words/say.ts'

/** What decides what stands in the tables. */
export interface DataOptions {
  withShapes: boolean
  /** The id of the source of the maps. */
  holc: string
}

const placeOf = ({ name, state }: Pick<City, 'name' | 'state'>) => `${name}, ${state}`
const words = {
  tracts: () => say('the census tracts'),
  areas: () => say('the areas of the HOLC map'),
  gaps: () => say('the gap of each city'),
}

/** The tables of a view: a city's tracts and areas, or the gaps of several cities and, where they are compared, their tracts. */
export function viewTables(
  content: FigureContent,
  view: Pick<ViewState, 'brush' | 'scores' | 'others'>,
  options: DataOptions,
): BundledTable[] {
  return content.kind === 'city'
    ? [
        { table: viewTable(content, view, placeOf(content.city), options), words: words.tracts() },
        areasOf(content, options),
      ]
    : citiesTables(content, view, options)
}

function citiesTables(
  { about, rows, pair, cities }: CitiesContent,
  view: Pick<ViewState, 'brush' | 'scores' | 'others'>,
  options: DataOptions,
): BundledTable[] {
  const { measure, assignment, invented } = about
  const gaps = gapTable({ rows, pair, measure, assignment, invented })
  if (cities.length === 0) return [{ table: gaps, words: words.gaps() }]
  const tracts = stackedTables(
    cities.map((city) => viewTable(city, view, placeOf(city.city), options)),
    {
      name: ['compared-cities', measure.id, wayId(assignment)].join('_'),
      title: viewTitle(cities.map(({ city }) => placeOf(city)).join('; '), measure),
    },
  )
  return [
    { table: gaps, words: words.gaps() },
    { table: tracts, words: words.tracts() },
  ]
}

function areasOf({ city, shapes, about }: CityContent, options: DataOptions): BundledTable {
  const place = placeOf(city)
  const table = areaTable({ city, place, shapes, invented: about.invented, ...options })
  return { table, words: words.areas() }
}

/** All that the data have of a city: every measure on its tracts, their grades as the view and, in `more`, as other rules give them; and its areas. */
export function cityTables(
  content: CityContent,
  measures: readonly Measure[],
  more: readonly FileColumn[],
  options: DataOptions,
): BundledTable[] {
  const { about, city, tracts, grades, shapes } = content
  const { assignment, vintage, invented } = about
  const table: FileTable = cityTractTable({
    tracts: { ...tracts, city, vintage, assignment, grades },
    measures,
    ...{ invented, place: placeOf(city), holc: options.holc },
    shapes: options.withShapes ? shapes : null,
  })
  const at = table.columns.findIndex(({ name }) => name === 'coverage')
  const columns = table.columns.toSpliced(at, 0, ...more)
  return [{ table: { ...table, columns }, words: words.tracts() }, areasOf(content, options)]
}

/** The published gap of every city that can be ranked: of the headline measure under the usual rule, whatever the view. */
export function publishedGapTables(cities: readonly City[], invented: boolean): BundledTable[] {
  const rows = rankCities(cities, publishedGaps(cities)).map(
    ({ city, gap, n, nReference, firm }) => ({
      ...{ id: city.id, name: placeOf(city), gap: gap.estimate, low: gap.low, high: gap.high },
      ...{ nD: n, nA: nReference, firm },
    }),
  )
  const table = gapTable({
    ...{ rows, invented, pair: WORST_AND_BEST },
    measure: HEADLINE_MEASURE,
    assignment: DEFAULT_ASSIGNMENT,
  })
  return [{ table, words: words.gaps() }]
}
