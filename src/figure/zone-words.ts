import type { Measure } from '../domain/measure.ts'
import {
  formatCount,
  formatInterval,
  formatNumber,
  formatShare,
  formatValue,
} from '../domain/number-format.ts'
import { isPercent } from '../domain/unit.ts'
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
  return say('under {least} of its people live where there is an estimate', { least })
}

/** "72.2 years", or why there is no figure. */
export function zoneValue({ estimate: { mean, lack } }: ZoneRow, { unit }: Measure): string {
  return mean === null
    ? say('no figure: {why}', { why: lackWords(lack!) })
    : formatValue(mean, unit)
}

/** "tracts from 68.1 to 81.3, n = 12"; empty without a tract that has an estimate. */
export function zoneRange({ estimate: { n, lowest, highest } }: ZoneRow): string {
  if (lowest === null || highest === null) return ''
  return say('its tracts {range}, n = {n}', {
    range: formatInterval(lowest, highest),
    n: formatCount(n),
  })
}

/** A zone as its mark says it. */
export function zoneAlt(row: ZoneRow, measure: Measure): string {
  const told = { name: row.name, value: zoneValue(row, measure), range: zoneRange(row) }
  return told.range ? say('{name}: {value}; {range}', told) : `${told.name}: ${told.value}`
}

/** What the zones show of a measure: "Life expectancy from 68.1 to 81.3 years in 15 zones". */
export function zonesFinding(rows: readonly ZoneRow[], measure: Measure): string {
  const means = rows.flatMap(({ estimate }) => estimate.mean ?? [])
  const label = heading(sayText(measure.label))
  if (means.length === 0)
    return say('No zone has a figure of {measure}', { measure: sayText(measure.label) })
  const [low, high] = [Math.min(...means), Math.max(...means)]
  const n = formatCount(means.length)
  if (means.length === 1)
    return say('{measure}: {value} in one zone', {
      measure: label,
      value: formatValue(low, measure.unit),
    })
  return say('{measure}: from {low} to {high} in {n} zones', {
    ...{ measure: label, n },
    low: formatNumber(low),
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

/** How a zone's figures of measures are made. Nobody has said of a reader's own whether they add up. */
export function zonesMethod(measures: readonly Measure[]): string {
  const method = say(
    'Each figure is a mean of tract estimates by areal weighting: a tract’s people are taken to be spread evenly over it, and each tract weighs as many as its part in the zone has. Below {least} of the zone covered, no figure. No interval: those published are of tracts, and the error of that assumption is not known. An association, not a cause.',
    { least: formatShare(LEAST_COVERAGE) },
  )
  if (!measures.some(({ own, unit }) => own && !isPercent(unit))) return method
  const sums = say(
    'Of your own data, where they are counts that add up, it is such a mean of tracts and not the sum in the zone.',
  )
  return `${method} ${sums}`
}

/** "2,000 zones". */
export function zoneCount(n: number): string {
  return say(plural(n) === 'one' ? '{n} zone' : '{n} zones', { n: formatCount(n) })
}
