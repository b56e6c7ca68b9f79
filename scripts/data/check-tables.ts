import type { Table } from 'apache-arrow'
import { isGeoid } from '../../src/domain/geoid.ts'
import type { Measure } from '../../src/domain/measure.ts'

/** Areas that overlap by less than 1 m² each count in full, so a tract may have that little more graded ground than ground. */
const TOLERANCE = 1e-5

type Row = Record<string, unknown>

/** Every row of a table for which `fault` has words, with its number. */
function faultsOf(name: string, table: Table, fault: (row: Row) => string | null): string[] {
  return table.toArray().flatMap((row: { toJSON(): Row }, i: number) => {
    const words = fault(row.toJSON())
    return words === null ? [] : `${name}, row ${i + 1}: ${words}`
  })
}

/** Says which key came before. */
function uniqueBy(key: (row: Row) => string): (row: Row) => string | null {
  const seen = new Set<string>()
  return (row) => {
    const value = key(row)
    if (seen.has(value)) return `${value} stands there twice`
    seen.add(value)
    return null
  }
}

const number = (value: unknown) => value as number

function geoidFault({ geoid }: Row): string | null {
  return isGeoid(String(geoid)) ? null : `geoid "${String(geoid)}" is not 11 digits`
}

/** What cannot be right in `tract`: identifiers, repeated rows, more graded ground than there is. */
export function checkTracts(table: Table): string[] {
  const repeated = uniqueBy(({ geoid, city_id }) => `${String(city_id)} ${String(geoid)}`)
  return faultsOf('tract.arrow', table, (row) => {
    const [land, graded] = [number(row.land_area_m2), number(row.graded_m2)]
    if (!(land > 0)) return `land_area_m2 is ${land}`
    if (!(graded >= 0 && graded <= land * (1 + TOLERANCE)))
      return `graded_m2 is ${graded} of ${land}`
    return geoidFault(row) ?? repeated(row)
  })
}

/** What cannot be right in `holc_area`: repeated ids, areas without ground. */
export function checkAreas(table: Table): string[] {
  const repeated = uniqueBy(({ area_id }) => `area_id ${String(area_id)}`)
  return faultsOf('holc_area.arrow', table, (row) =>
    number(row.area_m2) > 0 ? repeated(row) : `area_m2 is ${String(row.area_m2)}`,
  )
}

/** What cannot be right in `crosswalk`: identifiers, overlaps that only touch. */
export function checkCrosswalk(table: Table): string[] {
  const repeated = uniqueBy(({ area_id, geoid }) => `area ${String(area_id)} with ${String(geoid)}`)
  return faultsOf('crosswalk.arrow', table, (row) =>
    number(row.overlap_m2) > 1
      ? (geoidFault(row) ?? repeated(row))
      : `overlap_m2 is ${String(row.overlap_m2)}`,
  )
}

/** What cannot be right in a measure's estimates: identifiers, limits out of order, values out of range. */
export function checkEstimates(table: Table, { id, unit }: Measure): string[] {
  const repeated = uniqueBy(({ geoid }) => String(geoid))
  const [least, most] = unit === 'percent' ? [0, 100] : [30, 110]
  return faultsOf(`estimate/${id}.arrow`, table, (row) => {
    const [low, estimate, high] = [number(row.low), number(row.estimate), number(row.high)]
    if (!(low <= estimate && estimate <= high)) return `${estimate} is not in ${low} to ${high}`
    if (estimate < least || estimate > most) return `${estimate} is not in ${least} to ${most}`
    return geoidFault(row) ?? repeated(row)
  })
}
