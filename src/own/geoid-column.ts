import { VINTAGES, type Vintage } from '../domain/vintage.ts'
import type { KnownGeoids } from './known-geoids.ts'
import type { Cell } from './own-table.ts'
import { readGeoid } from './read-geoid.ts'

/** What a column is as a list of tracts. */
export interface GeoidColumn {
  /** Cells that are a tract's identifier, and those among them whose leading zero was put back. */
  shaped: number
  restored: number
  /** Different ones that are tracts of the maps here, by census; and of these those that the other census does not have. */
  matches: Record<Vintage, number>
  only: Record<Vintage, number>
}

/** Reads a column's cells as tracts. */
export function geoidColumn(cells: readonly Cell[], known: KnownGeoids): GeoidColumn {
  const matches: Record<Vintage, number> = { 2010: 0, 2020: 0 }
  const only: Record<Vintage, number> = { 2010: 0, 2020: 0 }
  let [shaped, restored] = [0, 0]
  const seen = new Set<string>()
  for (const cell of cells) {
    const read = readGeoid(cell)
    if (typeof read === 'string') continue
    shaped++
    if (read.isRestored) restored++
    if (seen.has(read.geoid)) continue
    seen.add(read.geoid)
    const has = VINTAGES.filter((vintage) => known[vintage].has(read.geoid))
    for (const vintage of has) {
      matches[vintage]++
      if (has.length === 1) only[vintage]++
    }
  }
  return { shaped, restored, matches, only }
}

/** Which census a column's tracts are of, and whether the reader has to say so: null where it matches none. */
export interface VintageFound {
  vintage: Vintage
  /** Whether nothing speaks for the other census, and the data have tracts of both. */
  isCertain: boolean
}

/**
 * The census of which more of the tracts are. It is certain only where the data know the tracts of both, and some are of this one alone and none of
 * the other alone.
 */
export function vintageFound(
  { matches, only }: GeoidColumn,
  known: KnownGeoids,
): VintageFound | null {
  if (matches[2010] === 0 && matches[2020] === 0) return null
  const vintage: Vintage =
    matches[2020] > matches[2010] || (matches[2020] === matches[2010] && only[2020] > only[2010])
      ? 2020
      : 2010
  const other: Vintage = vintage === 2010 ? 2020 : 2010
  const knowsBoth = known[2010].size > 0 && known[2020].size > 0
  return { vintage, isCertain: knowsBoth && only[vintage] > 0 && only[other] === 0 }
}
