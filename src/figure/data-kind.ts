import type { EstimateFlag } from '../domain/city-tracts.ts'
import { moveOf } from '../domain/measure-source.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount } from '../domain/number-format.ts'

/** What kind of data stands behind a measure, in plain words; `flags` are those of the city's estimates, null where there is none. */
export function dataKind(measure: Measure, flags: readonly (EstimateFlag | null)[]): string {
  const move = moveOf(measure)
  const moved = move === null ? '' : ` Here they are ${move}.`
  return (measure.unit === 'years' ? ofDeaths(measure, flags) : CIRCULAR) + moved
}

const CIRCULAR =
  'Modelled, not measured: from the age, sex, race, ethnicity, education and poverty of who lives in a tract. Its link to the 1930s map is partly circular, above all beside race or poverty.'

function ofDeaths({ period }: Measure, flags: readonly (EstimateFlag | null)[]): string {
  const observed = flags.filter((flag) => flag === 1).length
  const predicted = flags.filter((flag) => flag === 2 || flag === 3).length
  const counts =
    observed + predicted === 0
      ? 'where few died, a model predicted the deaths'
      : predicted === 0
        ? 'all estimates here rest on observed deaths'
        : `${formatCount(predicted)} of ${formatCount(observed + predicted)} estimates here rest at least partly on deaths that a model predicted`
  return `Measured and modelled, from deaths of ${period}: ${counts}.`
}
