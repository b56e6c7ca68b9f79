import type { Measure } from '../domain/measure.ts'
import {
  formatCount,
  formatInterval,
  formatNumber,
  formatShare,
  formatValue,
} from '../domain/number-format.ts'
import { decimalsOf } from '../domain/unit.ts'
import { heading } from '../words/heading.ts'
import { plural, say, sayText } from '../words/say.ts'
import { LEAST_COVERAGE } from '../zones/zone-figures.ts'
import type { Lack } from '../zones/zone-estimates.ts'
import type { ZoneRow } from '../zones/zone-row.ts'

/** Why a zone has no figure, in words. */
export function lackWords(lack: Lack): string {
  const least = formatShare(LEAST_COVERAGE)
  if (lack === 'tracts') return say('no known tract lies in it')
  if (lack === 'coverage') return say('known tracts cover under {least} of it', { least })
  if (lack === 'nobody') return say('nobody was counted in its tracts')
  if (lack === 'counts') return say('tracts with a count cover under {least} of it', { least })
  return say('under {least} of its people live where there is an estimate', { least })
}

/** "72.2 years", or why there is no figure. */
export function zoneValue({ estimate: { value, lack } }: ZoneRow, { unit }: Measure): string {
  return value === null
    ? say('no figure: {why}', { why: lackWords(lack!) })
    : formatValue(value, unit)
}

/** "tracts from 68.1 to 81.3, n = 12"; empty without a tract that has an estimate. */
export function zoneRange(
  { estimate: { n, lowest, highest } }: ZoneRow,
  { unit }: Measure,
): string {
  if (lowest === null || highest === null) return ''
  return say('its tracts {range}, n = {n}', {
    range: formatInterval(lowest, highest, unit),
    n: formatCount(n),
  })
}

/** A zone as its mark says it. */
export function zoneAlt(row: ZoneRow, measure: Measure): string {
  const told = { name: row.name, value: zoneValue(row, measure), range: zoneRange(row, measure) }
  return told.range ? say('{name}: {value}; {range}', told) : `${told.name}: ${told.value}`
}

/** What the zones show of a measure: "Life expectancy from 68.1 to 81.3 years in 15 zones". */
export function zonesFinding(rows: readonly ZoneRow[], measure: Measure): string {
  const values = rows.flatMap(({ estimate }) => estimate.value ?? [])
  const label = heading(sayText(measure.label))
  if (values.length === 0)
    return say('No zone has a figure of {measure}', { measure: sayText(measure.label) })
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const n = formatCount(values.length)
  if (values.length === 1)
    return say('{measure}: {value} in one zone', {
      measure: label,
      value: formatValue(low, measure.unit),
    })
  return say('{measure}: from {low} to {high} in {n} zones', {
    ...{ measure: label, n },
    low: formatNumber(low, decimalsOf(measure.unit)),
    high: formatValue(high, measure.unit),
  })
}

/** Whose the zones are, as every figure and file made with them says. */
export function zonesCredit(file: string, example: string | null): string {
  return example === null
    ? say('the reader’s own file {file}, not published or checked by the atlas.', { file })
    : say('an example: the areas of the HOLC map of {city}, as the atlas publishes them.', {
        city: example,
      })
}

/** How a zone's figures of measures are made: of some a mean, of counts the sum. */
export function zonesMethod(measures: readonly Measure[]): string {
  const least = formatShare(LEAST_COVERAGE)
  const [counts, others] = [true, false].map((is) =>
    measures.filter(({ own }) => (own?.addsUp ?? false) === is),
  ) as [Measure[], Measure[]]
  const means = say(
    'Each figure is a mean of tract estimates by areal weighting: a tract’s people are taken to be spread evenly over it, and each tract weighs as many as its part in the zone has. Below {least} of the zone covered, no figure. No interval: those published are of tracts, and the error of that assumption is not known. An association, not a cause.',
    { least },
  )
  if (counts.length === 0) return means
  const sums = say(
    '{names}: counts, summed by areal weighting. Each tract’s is taken to be spread evenly over it, and adds the part that lies in the zone. Of the part alone that tracts with a count cover; below {least} of the zone, no figure. An association, not a cause.',
    { names: counts.map(({ label }) => label).join(', '), least },
  )
  return others.length === 0 ? sums : `${means} ${sums}`
}

/** "2,000 zones". */
export function zoneCount(n: number): string {
  return say(plural(n) === 'one' ? '{n} zone' : '{n} zones', { n: formatCount(n) })
}
