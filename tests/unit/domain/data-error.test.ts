import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import { speak } from '../../../src/words/say.ts'

beforeAll(() => speak('es'))
afterAll(() => speak('en'))

describe('a fault in a file, in Spanish', () => {
  it('says what a worker found in English', () => {
    const fault = {
      file: 'tracts',
      row: 3,
      column: 'geometry',
      expected: 'longitudes from −180 to 180 and latitudes from −90 to 90',
      got: 'longitude 191, latitude 43',
    }
    expect(new DataError(fault).message).toBe(
      'tracts, fila 3, columna geometry. Se esperaba: longitudes de −180 a 180 y latitudes de −90 a 90. Se recibió: longitud 191, latitud 43',
    )
  })

  it('keeps what a file itself says', () => {
    const fault = { file: 'US_A.CSV', expected: 'JSON', got: '"x"' }
    expect(new DataError(fault).message).toBe('US_A.CSV. Se esperaba: JSON. Se recibió: "x"')
  })
})
