import type { Measure } from '../../src/domain/measure.ts'
import { estimateCells } from './five-hundred-cities-csv.ts'
import type { LaterTract } from './found-later.ts'
import type { TractPrevalence } from './prevalence.ts'

/** The GIS-friendly table of PLACES: a row a tract, a pair of columns a measure, nothing where suppressed. */
export function placesCsv(
  measures: readonly Measure[],
  states: readonly {
    state: string
    county: string
    tracts: readonly LaterTract[]
    prevalences: readonly TractPrevalence[]
  }[],
): string {
  const columns = measures.map(({ column }) => column).sort()
  const header = [
    ...['StateAbbr', 'CountyName', 'CountyFIPS', 'TractFIPS', 'TotalPopulation', 'TotalPop18plus'],
    ...columns.flatMap((column) => [`${column}_CrudePrev`, `${column}_Crude95CI`]),
    'Geolocation',
  ]
  const rows = states.flatMap(({ state, county, tracts, prevalences }) =>
    tracts.map(({ geoid, population, centre: [longitude, latitude] }, i) => [
      ...[state, county, geoid.slice(0, 5), geoid, population, Math.round(0.78 * population)],
      ...columns.flatMap((column) => estimateCells(prevalences[i]![column] ?? null)),
      `POINT (${longitude.toFixed(6)} ${latitude.toFixed(6)})`,
    ]),
  )
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}
