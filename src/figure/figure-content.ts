import type { CitiesContent } from './cities-content.ts'
import type { CityContent } from './city-content.ts'
import { FIGURE_KINDS, type FigureKind } from './figure-spec.ts'

/** What a figure can be made of: one city, or several. */
export type FigureContent = CityContent | CitiesContent

/** The kinds of figure that a content has what it takes for, the usual one first. */
export function kindsOf(content: FigureContent): FigureKind[] {
  if (content.kind === 'cities') return content.cities.length > 0 ? ['compare'] : ['forest']
  return FIGURE_KINDS.filter((kind) => {
    switch (kind) {
      case 'forest':
      case 'compare':
        return false
      case 'city':
      case 'map':
      case 'fact-sheet':
        return true
      case 'then-now':
      case 'by-grade':
        return content.comparison !== null
      case 'multiverse':
        return content.ways !== null
      case 'scatter':
        return content.against !== null && content.estimates !== null
      case 'tract':
        return content.tract !== null
    }
  })
}
