import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import type { OwnTable } from '../../../src/own/own-table.ts'
import { readTable } from '../../../src/own/read-table.ts'
import { bytesOf, parquetOf, workbookOf } from './own-files.ts'

const read = (text: string) => readTable('own.csv', bytesOf(text))
const cells = ({ columns }: OwnTable) => columns.map(({ name, cells }) => [name, ...cells])

async function faultOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(DataError)
  return (error as DataError).message
}

describe('a reader’s file as a table', () => {
  it('reads CSV, TSV and semicolons, with the rows as they stand in the file', async () => {
    for (const [sign, form] of [
      [',', 'csv'],
      ['\t', 'tsv'],
      [';', 'semicolons'],
    ]) {
      const table = await read(
        `geoid${sign}rate\r\n55079000100${sign}1.5\r\n\r\n55079000200${sign}\r\n`,
      )
      expect(table.form).toBe(form)
      expect(cells(table)).toEqual([
        ['geoid', '55079000100', '55079000200'],
        ['rate', '1.5', null],
      ])
      expect(table.rows).toEqual([2, 4])
    }
  })

  it('keeps commas, quotation marks and line ends inside quoted cells', async () => {
    const table = await read('geoid,"name, whole"\n55079000100,"say ""hm""\nthen"\n')
    expect(cells(table)[1]).toEqual(['name, whole', 'say "hm"\nthen'])
  })

  it('reads UTF-8 with a byte order mark, UTF-16 with one, and says where it took Windows-1252', async () => {
    const text = 'geoid,año\n55079000100,3\n'
    expect(cells(await read(`\uFEFF${text}`))[1]![0]).toBe('año')
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(cells(await readTable('own.csv', utf16))[1]![0]).toBe('año')
    const old = new Uint8Array(Buffer.from(text, 'latin1'))
    const table = await readTable('own.csv', old)
    expect(cells(table)[1]![0]).toBe('año')
    expect(table.notes).toEqual([{ kind: 'windows-1252' }])
  })

  it('calls each column by a name of its own, and says which it had to make', async () => {
    const table = await read('geoid,,rate,rate\n55079000100,1,2,3\n')
    expect(table.columns.map(({ name }) => name)).toEqual(['geoid', 'column 2', 'rate', 'rate (2)'])
    expect(table.notes).toEqual([
      { kind: 'renamed', column: 2, name: 'column 2' },
      { kind: 'renamed', column: 4, name: 'rate (2)' },
    ])
  })

  it('makes names harmless: no marks, no line ends, nothing that turns or hides text', async () => {
    const table = await read(
      'geoid,"<b>a</b>\n\u202Eb\u0000"\n55079000100,1\n'.replace('\u0000', ''),
    )
    expect(table.columns[1]!.name).toBe('‹b›a‹/b› b')
  })

  it('reads the first filled sheet of a workbook and names the others', async () => {
    const workbook = workbookOf({
      Empty: [],
      Rates: [['geoid', 'rate', 'note'], [1001020100, 1.5, null], [], ['55079000100', '12,5', 'x']],
      More: [['a'], [1]],
    })
    const table = await readTable('own.xlsx', workbook)
    expect(table.form).toBe('xlsx')
    expect(cells(table)).toEqual([
      ['geoid', 1001020100, '55079000100'],
      ['rate', 1.5, '12,5'],
      ['note', null, 'x'],
    ])
    expect(table.rows).toEqual([2, 4])
    expect(table.notes).toContainEqual({ kind: 'sheets', read: 'Rates', others: ['Empty', 'More'] })
  })

  it('reads Parquet', async () => {
    const table = await readTable(
      'own.parquet',
      parquetOf({ geoid: ['55079000100', '55079000200'], rate: [1.5, null] }),
    )
    expect(cells(table)).toEqual([
      ['geoid', '55079000100', '55079000200'],
      ['rate', 1.5, null],
    ])
    expect(table.rows).toEqual([1, 2])
  })

  it('reads a Parquet column of any name', async () => {
    const columns = Object.fromEntries([
      ['geoid', ['55079000100', '55079000200']],
      ['__proto__', [1.5, null]],
      ['constructor', ['x', 'y']],
    ]) as Record<string, (string | number | null)[]>
    const { columns: read } = await readTable('own.parquet', parquetOf(columns))
    expect(read.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['geoid', '55079000100', '55079000200'],
      ['__proto__', 1.5, null],
      ['constructor', 'x', 'y'],
    ])
  })

  it('reads the properties of GeoJSON, whatever its outlines', async () => {
    const feature = (properties: unknown) => ({ type: 'Feature', geometry: null, properties })
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature({ GEOID: '55079000100', rate: 1, list: [1] }),
        feature({ GEOID: '55079000200', __proto__x: 2 }),
        feature(null),
      ],
    })
    const table = await readTable('own.geojson', bytesOf(text))
    expect(cells(table)).toEqual([
      ['GEOID', '55079000100', '55079000200', null],
      ['rate', 1, null, null],
      ['__proto__x', null, 2, null],
    ])
    expect(table.notes).toEqual([{ kind: 'outlines' }])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '', 'own.csv: expected a table, got an empty file'],
    ['has names alone', 'geoid,rate\n', 'own.csv: expected rows under the names, got none'],
    [
      'has no names',
      ',\n1,2\n',
      'own.csv, row 1: expected the names of the columns, got an empty row',
    ],
    [
      'has more cells than names',
      'a,b\n1,2\n1,2,3\n',
      'own.csv, row 3: expected at most 2 cells, one a name, got 3',
    ],
    [
      'leaves a quotation open',
      'a,b\n1,"2\n',
      'own.csv, row 2: expected quotation marks in pairs, got one that is not closed, or text after it',
    ],
    [
      'is broken JSON',
      '{"type":',
      'own.csv: expected JSON, got 8 characters that are not: {"type":',
    ],
    [
      'is other JSON',
      '{"type":"Topology"}',
      'own.csv: expected a GeoJSON FeatureCollection, got JSON of a Topology',
    ],
    [
      'is JSON of a type without a name',
      '{"type":""}',
      'own.csv: expected a GeoJSON FeatureCollection, got JSON of a “”',
    ],
    [
      'has another thing among its features',
      '{"type":"FeatureCollection","features":[3]}',
      'own.csv, row 1: expected a Feature, got number',
    ],
  ])('is told when it %s', async (_what, text, message) => {
    expect(await faultOf(read(text))).toBe(message)
  })

  it('is told when a sheet has a cell far from all others', async () => {
    const parts = unzipSync(workbookOf({ A: [['geoid'], [1]] }))
    const path = 'xl/worksheets/sheet1.xml'
    const sheet = strFromU8(parts[path]!).replace('r="A2"', 'r="A169220804"')
    const far = zipSync({ ...parts, [path]: strToU8(sheet) })
    expect(await faultOf(readTable('own.xlsx', far))).toBe(
      'own.xlsx: expected cells in at most 250000 rows, got one at A169220804',
    )
  })

  it('is told when it is something else, or broken', async () => {
    const workbook = workbookOf({ A: [['a'], [1]] })
    const parquet = parquetOf({ a: [1, 2, 3] })
    const faults = [
      [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'a whole Excel workbook'],
      [workbook.slice(0, workbook.length - 40), 'a whole Excel workbook'],
      [parquet.slice(0, parquet.length - 9), 'a whole Parquet file'],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'an Excel workbook of today (.xlsx)'],
      [new Uint8Array([0x1f, 0x8b, 8, 0]), 'a CSV, TSV, Excel'],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a CSV, TSV, Excel'],
      [new Uint8Array(50_000_001), 'at most 50 MB'],
    ] as const
    for (const [bytes, expected] of faults)
      expect(await faultOf(readTable('own', bytes))).toContain(`expected ${expected}`)
  })
})

describe('whatever comes as a file', () => {
  const told = async (bytes: Uint8Array) => {
    const error = await readTable('own', bytes).then(
      () => null,
      (error: unknown) => error,
    )
    if (error !== null) expect(error).toBeInstanceOf(DataError)
  }

  it('is a table or a told fault', async () => {
    const magics = [[], [0x50, 0x4b, 3, 4], [0x50, 0x41, 0x52, 0x31], [0x7b], [0x5b]]
    const anything = fc.tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 200 }))
    await fc.assert(
      fc.asyncProperty(anything, ([magic, rest]) => told(new Uint8Array([...magic, ...rest]))),
      { numRuns: 1000 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), (text) => told(bytesOf(text))),
      {
        numRuns: 1000,
      },
    )
    await fc.assert(fc.asyncProperty(fc.json(), (text) => told(bytesOf(text))))
  })

  it('is so too when a workbook or a CSV is damaged anywhere', async () => {
    const good = [
      workbookOf({
        A: [
          ['geoid', 'rate'],
          ['55079000100', 2],
        ],
      }),
      bytesOf('geoid,rate\n55079000100,"1"\n'),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.nat(),
        async (file, damages, cut) => {
          const damaged = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length)
          for (const [at, byte] of damages)
            if (damaged.length > 0) damaged[at % damaged.length] = byte
          await told(damaged)
        },
      ),
      { numRuns: 500 },
    )
  }, 60_000)

  // Damage inside its pages can send the library round in circles, which ends the worker: see the reader's patience.
  it('is so too when a Parquet file is cut anywhere', async () => {
    const good = parquetOf({ geoid: ['55079000100', '55079000200'], rate: [1, 2] })
    for (let end = 0; end < good.length; end++) await told(good.slice(0, end))
  })

  it('gives the same values after a table was written and read back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value + 0)),
      fc.constant(null),
    )
    const rows = fc.array(fc.tuple(fc.constant('55079000100'), cell, cell), {
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', '\t', ';'), async (rows, delimiter) => {
        const text = Papa.unparse([['geoid', 'a', 'b'], ...rows], { delimiter, quotes: true })
        const table = await read(text)
        expect(table.columns.map(({ cells }) => cells)).toEqual(
          [0, 1, 2].map((c) => rows.map((row) => row[c])),
        )
      }),
    )
  })

  it('gives the same values from a workbook and from Parquet', async () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
    const rows = fc.array(fc.tuple(fc.stringMatching(/^\d{11}$/), value), {
      minLength: 1,
      maxLength: 10,
    })
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const expected = [0, 1].map((c) => rows.map((row) => row[c]))
        const sheet = await readTable('own.xlsx', workbookOf({ A: [['geoid', 'a'], ...rows] }))
        expect(sheet.columns.map(({ cells }) => cells)).toEqual(expected)
        const [geoid, a] = expected as [string[], number[]]
        const parquet = await readTable('own.parquet', parquetOf({ geoid, a }))
        expect(parquet.columns.map(({ cells }) => cells)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})
