import { VINTAGES, type Vintage } from '../../src/domain/vintage.ts'

/** An order to move a source's estimates to the tracts of another census. */
export interface MeasureMove {
  /** Id of the source: of a release, or "usaleep". */
  source: string
  to: Vintage
}

/** "places-2024=2010" as an order. Throws an Error in words for anything else. */
export function measureMove(text: string): MeasureMove {
  const [source, year] = text.split('=')
  const to = VINTAGES.find((vintage) => String(vintage) === year)
  if (source && to) return { source, to }
  throw new Error(
    `"${text}" does not say what to move where: expected a source and the year of the tracts, as in places-2024=2010`,
  )
}
