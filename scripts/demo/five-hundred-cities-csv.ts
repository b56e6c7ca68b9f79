import { PREVALENCES, type Prevalence, type TractPart } from './prevalence.ts'

const COLUMNS = PREVALENCES.map(({ column }) => column).sort()

const HEADER = [
  'StateAbbr',
  'PlaceName',
  'PlaceFIPS',
  'TractFIPS',
  'Place_TractID',
  'Population2010',
  ...COLUMNS.flatMap((column) => [`${column}_CrudePrev`, `${column}_Crude95CI`]),
]

/** The GIS-friendly table: a row for each part of a tract in a place, a pair of columns a measure, nothing where suppressed. */
export function fiveHundredCitiesCsv(
  states: readonly { state: string; parts: readonly TractPart[] }[],
): string {
  const rows = states.flatMap(({ state, parts }) =>
    parts.map(({ tract: { geoid }, place, population, prevalence }) => [
      state,
      place.name,
      place.placeFips,
      geoid,
      `${place.placeFips}-${geoid}`,
      population ?? '',
      ...COLUMNS.flatMap((column) => estimateCells(prevalence[column] ?? null)),
    ]),
  )
  return [HEADER, ...rows].map((row) => `${row.join(',')}\n`).join('')
}

/** An estimate and its interval as the CDC writes them, limits padded to four characters; nothing where there is none. */
export function estimateCells(prevalence: Prevalence | null): [string, string] {
  if (!prevalence) return ['', '']
  const limit = (x: number) => x.toFixed(1).padStart(4)
  const { estimate, low, high } = prevalence
  return [String(estimate), `"(${limit(low)}, ${limit(high)})"`]
}
