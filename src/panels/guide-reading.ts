import type { GradePair } from '../figure/headline-pair.ts'
import { say } from '../words/say.ts'

/** How a city's gap in life expectancy may be read and how not: a gap, one the other way round, none that is clear, or too few tracts for any. */
export function guideReading(pair: Pick<GradePair, 'gap'> | null): string {
  if (pair === null)
    return say(
      'So no gap is given here. Read the dots as single tracts, and the means as they stand.',
    )
  const { estimate, low, high } = pair.gap
  if (low <= 0 && high >= 0)
    return say(
      'The interval of the gap includes zero: the figures fit a gap either way, or none. That is not proof that there is none.',
    )
  if (estimate > 0)
    return say(
      'Here it is the other way round: lives are longer where the map gave the worse grade. An association need not run as one expects, and says nothing of its cause.',
    )
  return say(
    'The grade of the 1930s and the length of lives today are associated here. What brought that about, two maps cannot say.',
  )
}
