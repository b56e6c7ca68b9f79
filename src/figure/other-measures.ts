import type { Measure } from '../domain/measure.ts'
import type { CityContent } from './city-content.ts'
import type { FigureKind } from './figure-spec.ts'
import { measuresPart } from './measures-part.ts'
import { profilePart } from './tract-parts.ts'

/** The measures that a figure shows besides its own, whose sources it has to name too. */
export function otherMeasures(kind: FigureKind, content: CityContent): Measure[] {
  const anyWidth = 600
  switch (kind) {
    case 'scatter':
      return content.against ? [content.against] : []
    case 'tract':
      return profilePart(content, anyWidth)?.rows.map(({ measure }) => measure) ?? []
    case 'fact-sheet':
      return measuresPart(content, anyWidth)?.rows.map(({ measure }) => measure) ?? []
    default:
      return []
  }
}
