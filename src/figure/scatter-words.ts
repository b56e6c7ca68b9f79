import type { Measure } from '../domain/measure.ts'
import { formatCount, formatLimits, formatNumber } from '../domain/number-format.ts'
import type { Correlation } from '../stats/correlation.ts'
import { say } from '../words/say.ts'
import type { ScatterFit } from './scatter-fit.ts'

/** "r = −0.55, 95% interval −0.63 to −0.46; n = 225 tracts." */
export function correlationWords({ n, r, low, high }: Correlation): string {
  const count = formatCount(n)
  if (r === null || low === null || high === null)
    return say('No correlation can be given for n = {n} tracts.', { n: count })
  const values = { r: formatNumber(r, 2), interval: formatLimits(low, high, 2), n: count }
  return say('r = {r}, 95% interval {interval}; n = {n} tracts.', values)
}

/** The slope on the average grade: "One grade towards D is associated with −2.3 years, 95% interval −2.8 to −1.8." Empty without one. */
export function gradeSlopeWords({ slope }: ScatterFit, { unit }: Measure): string {
  if (!slope) return ''
  const values = {
    slope: signed(slope.estimate, 1),
    interval: formatLimits(slope.low, slope.high, 1),
  }
  return unit === 'years'
    ? say(
        'Each step of the average grade towards D is associated with {slope} years, 95% interval {interval}.',
        values,
      )
    : say(
        'Each step of the average grade towards D is associated with {slope} points, 95% interval {interval}.',
        values,
      )
}

/** The slope of one measure on another, in their units. Empty without one. */
export function measureSlopeWords({ slope }: ScatterFit, up: Measure, across: Measure): string {
  if (!slope) return ''
  const values = {
    slope: signed(slope.estimate, 2),
    interval: formatLimits(slope.low, slope.high, 2),
  }
  if (across.unit === 'years')
    return up.unit === 'years'
      ? say('One year more is associated with {slope} years, 95% interval {interval}.', values)
      : say('One year more is associated with {slope} points, 95% interval {interval}.', values)
  return up.unit === 'years'
    ? say('One point more is associated with {slope} years, 95% interval {interval}.', values)
    : say('One point more is associated with {slope} points, 95% interval {interval}.', values)
}

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals)
  return value > 0 ? `+${text}` : text
}
