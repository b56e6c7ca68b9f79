import type { FigureContent } from '../figure/figure-content.ts'

/** What can be taken away of a page: what it shows, all that the data have of its city, or the published gaps of all cities. */
export type DataPart = 'view' | 'city' | 'gaps'

/** The parts that a page offers, the usual one first. */
export function partsOf(content: FigureContent): DataPart[] {
  return content.kind === 'city' ? ['view', 'city', 'gaps'] : ['view']
}
