import type { City } from '../domain/city.ts'
import { distinctionOf } from '../domain/measure-source.ts'
import { MEASURES, type Measure } from '../domain/measure.ts'
import { say, sayText } from '../words/say.ts'

/** A measure as a reader chooses it. */
export interface MeasureOption {
  id: string
  phrase: string
  title?: string
  explanation: string
}

const USUAL = new Set(MEASURES.map(({ id }) => id))

/**
 * The measures that a city's reader can choose among those of the data set: the usual ones, of which it is said where the city has no
 * estimates, others only where it has some, or where a link chose one.
 */
export function measureOptions(
  city: City,
  measures: readonly Measure[],
  chosen: Measure,
): MeasureOption[] {
  const isOffered = ({ id }: Measure) =>
    USUAL.has(id) || city.estimates[id] !== undefined || id === chosen.id
  const all = measures.some(({ id }) => id === chosen.id) ? measures : [...measures, chosen]
  // What the reader brought is what they look for.
  const listed = [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)]
  return listed.filter(isOffered).map((measure) => {
    const { id, label, definition } = measure
    const distinction = distinctionOf(measure)
    const absent = city.estimates[id] || measure.own ? '' : `${say('No estimates on this map.')} `
    return {
      id,
      phrase: sayText(label),
      ...(distinction && { title: `${sayText(label)} (${distinction})` }),
      explanation: `${absent}${sayText(definition)}`,
    }
  })
}
