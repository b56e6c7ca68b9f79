import type { City } from '../../src/domain/city.ts'
import type { DataFault } from '../../src/domain/data-error.ts'
import { cityFaults, manifestFaults } from '../../src/domain/vintage-faults.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'

/** Files, measures and cities that mix the tracts of two censuses. */
export function checkVintages({ manifest }: Published, cities: readonly City[]): Fault[] {
  return [...manifestFaults(manifest), ...cityFaults(cities)].map(faultOf)
}

function faultOf({ file, column, expected, got }: DataFault): Fault {
  const where = column === undefined ? file : `${file}, ${column}`
  return { kind: 'vintage', where, words: `expected ${expected}, got ${got}` }
}
