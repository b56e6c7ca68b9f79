import { DataError } from '../../src/domain/data-error.ts'

/** What a door gives, or null where it refused the input as it should: with an error that names file, what was expected and what came. Throws any other. */
export function unlessRefused<T>(door: () => T): T | null {
  try {
    return door()
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}
