import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geoidColumn, vintageFound } from '../../../src/own/geoid-column.ts'
import { knownGeoids, type KnownGeoids } from '../../../src/own/known-geoids.ts'
import { missingCodes } from '../../../src/own/missing-codes.ts'
import { numberColumn, numberForm } from '../../../src/own/number-column.ts'
import { readGeoid } from '../../../src/own/read-geoid.ts'
import { readTable } from '../../../src/own/read-table.ts'
import { summarizeTable } from '../../../src/own/summarize-table.ts'
import { bytesOf } from './own-files.ts'

const knows = (of2010: string[], of2020: string[]): KnownGeoids => ({
  2010: new Map(of2010.map((geoid) => [geoid, ['a-wi']])),
  2020: new Map(of2020.map((geoid) => [geoid, ['a-wi']])),
})

describe('a tract’s identifier in a cell', () => {
  it.each([
    ['eleven digits', '55079000100', '55079000100', false],
    ['eleven digits as a number', 55079000100, '55079000100', false],
    ['the long form', '1400000US55079000100', '55079000100', false],
    ['the long form of a variant', '140P0U0US55079000100', '55079000100', false],
    ['digits with an apostrophe before them', "'01001020100", '01001020100', false],
    ['digits in a formula of text', '="01001020100"', '01001020100', false],
    ['a whole number with a point', '55079000100.0', '55079000100', false],
    ['ten digits that lost a zero', '1001020100', '01001020100', true],
    ['ten digits as a number', 6037101110, '06037101110', true],
  ])('is read from %s', (_what, cell, geoid, isRestored) => {
    expect(readGeoid(cell)).toEqual({ geoid, isRestored })
  })

  it.each([
    ['nothing', null, 'empty'],
    ['blanks', '  ', 'empty'],
    [
      'ten digits of no state with a zero',
      '5507900010',
      { geoid: '05507900010', isRestored: true },
    ],
    ['ten digits that begin with 3 or 7, which no state has', '3507900010', 'other'],
    ['digits that were rounded', '5.5079E+10', 'rounded'],
    ['a block group', '550790001001', 'block'],
    ['a county', '55079', 'county'],
    ['a fraction', 55079000100.5, 'other'],
    ['words', 'Milwaukee', 'other'],
  ])('is told apart from %s', (_what, cell, outcome) => {
    expect(readGeoid(cell)).toEqual(outcome)
  })
})

describe('the census of a file’s tracts', () => {
  const cells = (...geoids: string[]) => geoids
  const found = (geoids: string[], known: KnownGeoids) =>
    vintageFound(geoidColumn(geoids, known), known)

  it('is found where some are of one census alone and none of the other alone', () => {
    const known = knows(['55079000100', '55079000200'], ['55079000100', '55079000300'])
    expect(found(cells('55079000100', '55079000200'), known)).toEqual({
      vintage: 2010,
      isCertain: true,
    })
    expect(found(cells('55079000100', '55079000300'), known)).toEqual({
      vintage: 2020,
      isCertain: true,
    })
  })

  it('is asked where both match alike, where the file mixes them, and where the data know one alone', () => {
    const known = knows(['55079000100', '55079000200'], ['55079000100', '55079000300'])
    expect(found(cells('55079000100'), known)).toEqual({ vintage: 2010, isCertain: false })
    expect(found(cells('55079000200', '55079000300'), known)?.isCertain).toBe(false)
    expect(found(cells('55079000100'), knows(['55079000100'], []))?.isCertain).toBe(false)
  })

  it('is not known where no tract is', () => {
    expect(found(cells('48001950100'), knows(['55079000100'], []))).toBeNull()
  })

  it('is found from the places that are published', () => {
    const known = knownGeoids({
      tracts: { 2010: { 'a-wi': { '55079': [100, 100] }, 'b-wi': { '55079': [200] } } },
    })
    expect([...known[2010]]).toEqual([
      ['55079000100', ['a-wi']],
      ['55079000200', ['a-wi', 'b-wi']],
    ])
    expect(known[2020].size).toBe(0)
  })
})

describe('the numbers of a column', () => {
  const read = (...cells: (string | number | null)[]) => numberColumn(cells, numberForm(cells))

  it('are read with points, signs, exponents, blanks and grouped thousands', () => {
    expect(read('1', ' -2.5 ', '−3', '.5', '1e3', '+4', 7).values).toEqual([
      1, -2.5, -3, 0.5, 1000, 4, 7,
    ])
    expect(read('1,234.5', '1,234', '12').values).toEqual([1234.5, 1234, 12])
    expect(read('1,234,567').values).toEqual([1234567])
    expect(read('1 234', '12\u00a0345').values).toEqual([1234, 12345])
  })

  it('are read with decimal commas where a cell settles it', () => {
    expect(read('12,5', '1,234', '1.234,5', '7').values).toEqual([12.5, 1.234, 1234.5, 7])
  })

  it('lose a percent sign only where all have it', () => {
    expect(read('12%', '3.5 %', null).values).toEqual([12, 3.5, null])
    expect(read('12%', '3.5')).toMatchObject({ values: [null, 3.5], faults: ['percent', null] })
  })

  it('are not guessed: what a comma is, the reader says', () => {
    const cells = ['1,234', '2,500', '3']
    expect(numberForm(cells)).toMatchObject({ comma: null, asksComma: true })
    expect(read(...cells)).toMatchObject({
      values: [null, null, 3],
      faults: ['comma', 'comma', null],
    })
    const as = (comma: 'thousands' | 'decimals') =>
      numberColumn(cells, { comma, isPercent: false }).values
    expect(as('thousands')).toEqual([1234, 2500, 3])
    expect(as('decimals')).toEqual([1.234, 2.5, 3])
    expect(numberForm(['12,5', '3,456.7', '1,234'])).toMatchObject({ comma: null, asksComma: true })
  })

  it('are nothing where a word says so, and a fault where other text stands', () => {
    const column = read('NA', '', '-', 'n/a', 'none', null, '12 apples', '$5', '(3)', '1-2')
    expect(column.faults.map((fault) => fault ?? '')).toEqual([
      '',
      '',
      '',
      '',
      '',
      '',
      'text',
      'text',
      'text',
      'text',
    ])
    expect(column.none.get('NA')).toBe(1)
    expect(column.none.get('')).toBe(2)
  })

  it('come back as they were written, whatever they are', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (values) => {
        expect(read(...values.map(String)).values).toEqual(values.map((value) => value + 0))
      }),
    )
    const grouped = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 })
    fc.assert(
      fc.property(grouped, (values) => {
        const cells = [...values.map((value) => value.toLocaleString('en-US')), '1,000,000']
        expect(read(...cells).values).toEqual([...values.map((value) => value + 0), 1e6])
      }),
    )
  })

  it('never throw, and give each cell a number, nothing or a fault', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { values, faults } = read(...cells)
        expect(values).toHaveLength(cells.length)
        values.forEach((value, i) => {
          expect(value === null || (Number.isFinite(value) && faults[i] === null)).toBe(true)
        })
      }),
    )
  })
})

describe('numbers that may stand for “no value”', () => {
  it('are asked about where they lie outside the others', () => {
    expect(missingCodes([1, 2, -999, -999, -666666666, null])).toEqual([
      { value: -666666666, count: 1 },
      { value: -999, count: 2 },
    ])
    expect(missingCodes([12, 40, 9999])).toEqual([{ value: 9999, count: 1 }])
  })

  it('are values where the others reach as far', () => {
    expect(missingCodes([-1200, -999, 5])).toEqual([])
    expect(missingCodes([800, 999, 1500])).toEqual([])
    expect(missingCodes([55, 99])).toEqual([])
  })
})

describe('the column of the tracts', () => {
  const summary = async (text: string) => summarizeTable(await readTable('own.csv', bytesOf(text)))

  it('is found by its cells, whatever its name', async () => {
    expect((await summary('name,place\nA,55079000100\nB,1001020100\n')).geoid).toBe(1)
    expect((await summary('id,TractFIPS\n55079000100,55079000200\n')).geoid).toBe(1)
  })

  it('is found by its name where its cells are damaged, and is none where nothing points to it', async () => {
    expect((await summary('rate,GEOID\n1,5.5E+10\n')).geoid).toBe(1)
    expect((await summary('a,b\n1,2\n')).geoid).toBeNull()
  })

  it('stands beside columns that are told as numbers or not', async () => {
    const { columns } = await summary('geoid,rate,note\n55079000100,1%,x\n55079000200,2%,y\n')
    expect(
      columns.map(({ isGeoid, isNumeric, isPercent }) => [isGeoid, isNumeric, isPercent]),
    ).toEqual([
      [true, false, false],
      [false, true, true],
      [false, false, false],
    ])
    expect(columns[2]!.sample).toEqual(['x', 'y'])
  })
})
