import { sayLike } from '../words/say-like.ts'
import { say, type Text } from '../words/say.ts'

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

/** What workers, which speak English alone, find in files. */
const OF_WORKERS: readonly Text[] = [
  '{n} characters that are not: {text}',
  'JSON of a {type}',
  'longitudes from −180 to 180 and latitudes from −90 to 90',
  'longitude {longitude}, latitude {latitude}',
  'an outline that does not cross ±180° of longitude',
  'an edge from {from}° to {to}°',
  'outlines of areas, tracts and land',
  'arcs that are none',
  'no layer of {name}',
  'another thing at place {n} of {name}',
  'outlines of which parts are missing',
  'a list a word, a length a sheet',
  'texts by question, by area',
  'another thing',
  'the list “{text}”',
  '{lists} lists for {words} words, {lengths} lengths for {sheets} sheets',
]

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
    expected: sayLike(expected, OF_WORKERS),
    got: sayLike(got, OF_WORKERS),
  })
}
