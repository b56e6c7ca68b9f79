import { median } from 'd3-array'
import { worseThan } from '../domain/distribution.ts'
import { tractName } from '../domain/geoid.ts'
import { formatCount, formatInterval, formatShare, formatValue } from '../domain/number-format.ts'
import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import type { Finding } from './finding.ts'

/** What is said of the chosen tract, among those of its map. */
export function tractFinding({ tract, tracts, estimates, values, about }: CityContent): Finding {
  const { measure } = about
  const i = tract === null ? -1 : tracts.geoid.indexOf(tract)
  const estimate = estimates?.estimate[i] ?? null
  const [low, high] = [estimates?.low[i] ?? null, estimates?.high[i] ?? null]
  const names = { name: tract === null ? '' : tractName(tract), measure: sayText(measure.label) }
  const none = { fragile: false, caution: null }
  if (estimate === null)
    return {
      ...none,
      headline: measure.own
        ? say('For census tract {name} the reader’s data have no {measure}', names)
        : say('For census tract {name} no estimate of {measure} was published', names),
      numbers: '',
    }
  const isJudged = measure.own?.isJudged ?? true
  const worse = isJudged ? worseThan(values, estimate, measure.worse) : null
  const value = { ...names, value: formatValue(estimate, measure.unit) }
  const here = say('median here {median}, n = {n} tracts', {
    median: formatValue(median(values) ?? estimate, measure.unit),
    n: formatCount(values.length),
  })
  const interval =
    low === null || high === null
      ? []
      : [say('95% interval {interval};', { interval: formatInterval(low, high, measure.unit) })]
  return {
    ...none,
    headline:
      worse === null
        ? say('In census tract {name}, {measure} is {value}', value)
        : say(
            'In census tract {name}, {measure} is {value}: worse than in {share} of the tracts here',
            {
              ...value,
              share: formatShare(worse),
            },
          ),
    numbers: `${measure.period}; ${[...interval, `${here}.`].join(' ')}`,
  }
}
