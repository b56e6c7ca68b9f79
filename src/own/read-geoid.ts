import type { Cell } from './own-table.ts'

/** A tract's eleven digits as a cell has them, and whether its leading zero had to be put back. */
export interface ReadGeoid {
  geoid: string
  isRestored: boolean
}

/** Why a cell is no tract's identifier, where that can be told. */
export type GeoidFault = 'empty' | 'rounded' | 'block' | 'county' | 'other'

/** The long form of data.census.gov, "1400000US55079000100": summary level 140, whatever its variant. */
const LONG = /^140[0-9A-Z]*US(\d{11})$/i
/** As a spreadsheet keeps digits from being read as a number: '0100102… or ="0100102…". */
const QUOTED = /^(?:'|=")?(\d+)"?$/
/** As a program writes whole numbers of a column that had gaps. */
const POINT_ZERO = /^(\d+)\.0+$/
/** The states whose code begins with a zero: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut. */
const ZERO_STATE = /^[1245689]/

/**
 * The tract that a cell names. A leading zero that a spreadsheet took is put back where ten digits begin with the code of a state that lost one:
 * no other identifier of a tract has ten.
 */
export function readGeoid(cell: Cell): ReadGeoid | GeoidFault {
  if (cell === null) return 'empty'
  if (typeof cell === 'number')
    return Number.isSafeInteger(cell) && cell >= 0 ? ofDigits(String(cell)) : 'other'
  const text = cell.trim()
  if (text === '') return 'empty'
  const long = LONG.exec(text)
  if (long) return { geoid: long[1]!, isRestored: false }
  const digits = (QUOTED.exec(text) ?? POINT_ZERO.exec(text))?.[1]
  if (digits !== undefined) return ofDigits(digits)
  return /^\d([.,]\d+)?e\+?\d+$/i.test(text) ? 'rounded' : 'other'
}

function ofDigits(digits: string): ReadGeoid | GeoidFault {
  if (digits.length === 11) return { geoid: digits, isRestored: false }
  if (digits.length === 10 && ZERO_STATE.test(digits))
    return { geoid: `0${digits}`, isRestored: true }
  if (digits.length === 12 || digits.length === 15) return 'block'
  return digits.length === 5 ? 'county' : 'other'
}
