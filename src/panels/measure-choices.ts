import { distinctionOf } from '../domain/measure-source.ts'
import type { Measure } from '../domain/measure.ts'
import { sayText } from '../words/say.ts'
import type { MeasureOption } from './measure-options.ts'

/** Measures as a reader of several cities chooses them. */
export function measureChoices(measures: readonly Measure[]): MeasureOption[] {
  return measures.map((measure) => {
    const [phrase, explanation] = [sayText(measure.label), sayText(measure.definition)]
    const distinction = distinctionOf(measure)
    return {
      id: measure.id,
      phrase,
      ...(distinction && { title: `${phrase} (${distinction})` }),
      explanation,
    }
  })
}
