import { format } from 'd3-format'
import { say } from '../words/say.ts'
import { decimalsOf, isPercent, type Unit } from './unit.ts'

/**
 * `value` with a true minus, thousands commas and a fixed number of decimals; what rounds to zero has no sign. The same in both languages:
 * Spanish in the United States writes 12,345.6 and 12.8% as English does (Unicode CLDR, es-US), and so do the papers and agencies there.
 */
export function formatNumber(value: number, decimals = 1): string {
  return format(`,.${decimals}f`)(value)
}

/** `value` with the decimals of its unit, which a column or a sentence names: "72.2". */
export function formatIn(value: number, unit: Unit): string {
  return formatNumber(value, decimalsOf(unit))
}

/** `value` with its unit: "72.2 years", "15.8%". In a column that names the unit, use `formatIn`. */
export function formatValue(value: number, unit: Unit): string {
  const n = formatIn(value, unit)
  if (isPercent(unit)) return `${n}%`
  return typeof unit === 'object' ? `${n} ${unit.words}` : say('{n} years', { n })
}

/** `value` as it stands where a column names the unit, but per cent are marked: "72.2", "15.8%". */
export function formatMarked(value: number, unit: Unit): string {
  return isPercent(unit) ? formatValue(value, unit) : formatIn(value, unit)
}

/** A unit as it stands beside the last number of an axis: "years", "%". */
export function unitMark(unit: Unit): string {
  if (isPercent(unit)) return '%'
  return typeof unit === 'object' ? unit.words : say('years')
}

/** Two limits with the decimals of their unit, one unless given, low first and without the unit: "7.0 to 12.2". */
export function formatInterval(low: number, high: number, unit: Unit = 'years'): string {
  return formatLimits(low, high, decimalsOf(unit))
}

/** The same with so many decimals. */
export function formatLimits(low: number, high: number, decimals: number): string {
  const [from, to] = [formatNumber(low, decimals), formatNumber(high, decimals)]
  return say('{low} to {high}', { low: from, high: to })
}

/** A whole number with thousands commas: "38,412". */
export function formatCount(n: number): string {
  return format(',d')(n)
}

/** A part of a whole, 0–1, in whole per cent: "74%". Some, but less than half of one, is "under 1%", never "0%". */
export function formatShare(share: number): string {
  return share > 0 && share < 0.005 ? say('under 1%') : format('.0%')(share)
}

/** A size in decimal units: "27.3 MB"; bytes under a thousand are counted out. */
export function formatBytes(bytes: number): string {
  const UNITS = ['bytes', 'kB', 'MB', 'GB']
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${formatNumber(bytes / 1000 ** power, power === 0 ? 0 : 1)} ${UNITS[power]}`
}
