import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import type { Finding } from './finding.ts'
import { scatterOf } from './scatter-part.ts'
import { correlationWords, measureSlopeWords } from './scatter-words.ts'

/** What two measures of the tracts say together, in words of association. */
export function scatterFinding(content: CityContent): Finding {
  const { against, about } = content
  const { fit } = scatterOf(content)
  return {
    headline: headlineOf(content),
    fragile: false,
    numbers: against
      ? [measureSlopeWords(fit, about.measure, against), correlationWords(fit.correlation)]
          .filter(Boolean)
          .join(' ')
      : '',
    caution: null,
  }
}

function headlineOf(content: CityContent): string {
  const { against, about } = content
  const { r, low, high } = scatterOf(content).fit.correlation
  const names = {
    measure: sayText(about.measure.label),
    against: sayText(against?.label ?? about.measure.label),
  }
  const isClear = r !== null && low !== null && high !== null && (low > 0 || high < 0)
  if (!isClear) return say('No clear association of {measure} with {against} shows by tract', names)
  // Prevalences are common or not; years of life and what readers bring are high or low.
  const [ofYears, byYears] = [about.measure.unit !== 'percent', against?.unit !== 'percent']
  if (byYears) return withLives(ofYears, r, names)
  if (ofYears)
    return r < 0
      ? say('Where {against} is more common, {measure} tends to be lower', names)
      : say('Where {against} is more common, {measure} tends to be higher', names)
  return r < 0
    ? say('Where {against} is more common, {measure} tends to be less common', names)
    : say('Where {against} is more common, {measure} tends to be more common', names)
}

function withLives(
  ofYears: boolean,
  r: number,
  names: { measure: string; against: string },
): string {
  if (ofYears)
    return r < 0
      ? say('Where {against} is higher, {measure} tends to be lower', names)
      : say('Where {against} is higher, {measure} tends to be higher', names)
  return r < 0
    ? say('Where {against} is higher, {measure} tends to be less common', names)
    : say('Where {against} is higher, {measure} tends to be more common', names)
}
