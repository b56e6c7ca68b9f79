import { readFileSync } from 'node:fs'
import { DataError } from '../../src/domain/data-error.ts'

/** What a JSON file holds, not yet looked at. Throws a DataError that names the file when it is not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new DataError({ file, expected: 'JSON', got: error.message }, { cause: error })
  }
}
