import { describe, expect, it } from 'vitest'
import { databaseFault, placeOf } from '../../../src/console/database-words.ts'

const json = (type: string, message: string, position?: string) =>
  JSON.stringify({
    exception_type: type,
    exception_message: message,
    ...(position !== undefined && { position }),
  })

describe('what the database says of a query', () => {
  it('is told with its place, counted in letters where the database counts bytes', () => {
    const sql = "select 'ééé' as b,\n  frm x"
    const fault = databaseFault(json('Binder', 'Referenced column "frm" was not found', '24'), sql)
    expect(fault).toEqual({
      kind: 'Binder',
      words: 'Referenced column "frm" was not found',
      place: { from: 21, to: 24, line: 2, column: 3 },
      advice: null,
    })
    expect(sql.slice(fault.place!.from, fault.place!.to)).toBe('frm')
  })

  it('is unwrapped where a parser’s error stands in another', () => {
    const inner = json('Parser', 'syntax error at or near "selec"', '21')
    const sql = 'select 1; select 2;\n selec 3'
    expect(databaseFault(json('Parser', inner), sql)).toMatchObject({
      words: 'syntax error at or near "selec"',
      place: { line: 2, column: 2 },
    })
  })

  it('comes without advice that cannot be followed here', () => {
    const words = 'could not allocate block\n\nPossible solutions:\n* SET memory_limit'
    const fault = databaseFault(json('Out of Memory', words), 'select 1')
    expect(fault.words).toBe('could not allocate block')
    expect(fault.advice).toMatch(/more memory than the console has/)
  })

  it('says that the console is sealed where it meets the seal', () => {
    const words = 'Cannot change configuration option "x" - the configuration has been locked'
    expect(databaseFault(json('Invalid Input', words), 'set x=1').advice).toMatch(/sealed/)
  })

  it('is told as it is where it is no JSON', () => {
    const plain = { kind: null, words: 'no statements', place: null, advice: null }
    expect(databaseFault('no statements', '')).toEqual(plain)
    expect(databaseFault('{no JSON', '')).toEqual({ ...plain, words: '{no JSON' })
  })

  it('has a place at the end of a query, and within surrogate pairs', () => {
    expect(placeOf('select 1 +', 10)).toEqual({ from: 10, to: 10, line: 1, column: 11 })
    expect(placeOf("select '😀' x y", 16)).toMatchObject({ from: 14, to: 15 })
    expect(placeOf('select "a b" from t', 7)).toMatchObject({ from: 7, to: 12 })
  })
})
