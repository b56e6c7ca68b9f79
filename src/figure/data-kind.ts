import type { EstimateFlag } from '../domain/city-tracts.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount } from '../domain/number-format.ts'
import { say } from '../words/say.ts'

/** What kind of data stands behind a measure, in plain words; `flags` are those of the city's estimates, null where there is none. */
export function dataKind(measure: Measure, flags: readonly (EstimateFlag | null)[]): string {
  if (measure.own) return measure.definition
  const kind = measure.unit === 'years' ? ofDeaths(measure, flags) : circular()
  const { movedFrom } = measure
  if (movedFrom === null) return kind
  return `${kind} ${say('Here they are moved from {vintage} tracts by land area.', { vintage: movedFrom })}`
}

const circular = () =>
  say(
    'Modelled, not measured: from the age, sex, race, ethnicity, education and poverty of who lives in a tract. Its link to the 1930s map is partly circular, above all beside race or poverty.',
  )

function ofDeaths({ period }: Measure, flags: readonly (EstimateFlag | null)[]): string {
  const observed = flags.filter((flag) => flag === 1).length
  const predicted = flags.filter((flag) => flag === 2 || flag === 3).length
  if (observed + predicted === 0)
    return say(
      'Measured and modelled, from deaths of {period}: where few died, a model predicted the deaths.',
      { period },
    )
  if (predicted === 0)
    return say(
      'Measured and modelled, from deaths of {period}: all estimates here rest on observed deaths.',
      { period },
    )
  return say(
    'Measured and modelled, from deaths of {period}: {n} of {all} estimates here rest at least partly on deaths that a model predicted.',
    { period, n: formatCount(predicted), all: formatCount(observed + predicted) },
  )
}
