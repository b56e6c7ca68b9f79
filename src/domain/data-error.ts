import { say, sayText } from '../words/say.ts'

/** Where a fault was found and what stood there, in the words a reader of the input file needs. */
export interface DataFault {
  /** The file's name as its publisher gives it. */
  file: string
  /** 1-based row of the file (the header is row 1), or the 1-based feature of a geometry file. */
  row?: number
  column?: string
  expected: string
  got: string
}

/** Input that cannot be used. Its message names file, row, column, what was expected and what came. */
export class DataError extends Error {
  readonly fault: DataFault

  constructor(fault: DataFault, options?: ErrorOptions) {
    super(sentence(fault), options)
    this.name = 'DataError'
    this.fault = fault
  }
}

function sentence({ file, row, column, expected, got }: DataFault): string {
  const place = [
    file,
    row === undefined ? '' : say('row {row}', { row }),
    column === undefined ? '' : say('column {column}', { column }),
  ]
  return say('{place}: expected {expected}, got {got}', {
    place: place.filter(Boolean).join(', '),
    expected: sayText(expected),
    got: sayText(got),
  })
}
