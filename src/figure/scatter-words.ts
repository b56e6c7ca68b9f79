import type { Measure } from '../domain/measure.ts'
import { formatCount, formatLimits, formatNumber } from '../domain/number-format.ts'
import type { Correlation } from '../stats/correlation.ts'
import { decimalsOf } from '../domain/unit.ts'
import { say, sayText } from '../words/say.ts'
import { gapUnit } from './way-words.ts'
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
export function gradeSlopeWords({ slope }: ScatterFit, measure: Measure): string {
  const { unit } = measure
  const decimals = decimalsOf(unit)
  if (!slope) return ''
  const values = {
    slope: signed(slope.estimate, decimals),
    interval: formatLimits(slope.low, slope.high, decimals),
  }
  if (measure.own)
    return say(
      'Each step of the average grade towards D is associated with {slope} {unit}, 95% interval {interval}.',
      { ...values, unit: gapUnit(measure) },
    )
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
  const decimals = slopeDecimals(up, across)
  const values = {
    slope: signed(slope.estimate, decimals),
    interval: formatLimits(slope.low, slope.high, decimals),
  }
  if (up.own || across.own)
    return say(
      'One more in {across} ({acrossUnit}) is associated with {slope} {unit}, 95% interval {interval}.',
      {
        ...values,
        ...{ across: sayText(across.label), acrossUnit: gapUnit(across), unit: gapUnit(up) },
      },
    )
  if (across.unit === 'years')
    return up.unit === 'years'
      ? say('One year more is associated with {slope} years, 95% interval {interval}.', values)
      : say('One year more is associated with {slope} points, 95% interval {interval}.', values)
  return up.unit === 'years'
    ? say('One point more is associated with {slope} years, 95% interval {interval}.', values)
    : say('One point more is associated with {slope} points, 95% interval {interval}.', values)
}

/** Two where both are of the atlas; for what a reader brought, enough to tell a change of one hundredth of its values. */
function slopeDecimals(up: Measure, across: Measure): number {
  if (!up.own && !across.own) return 2
  const width = ({ breaks }: Measure) => breaks[5] - breaks[0]
  return Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(width(up) / width(across)))))
}

function signed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals)
  return value > 0 ? `+${text}` : text
}
