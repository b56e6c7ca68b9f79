import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { DataError } from '../../src/domain/data-error.ts'
import { checkMeasure } from '../../src/own/check-measure.ts'
import { knownGeoids } from '../../src/own/known-geoids.ts'
import { readTable } from '../../src/own/read-table.ts'
import { summarizeTable, tractsFound } from '../../src/own/summarize-table.ts'
import { readZones } from '../../src/zones/read-zones.ts'
import { box, layer, polygon } from '../fixtures/polygons.ts'
import { zonesParts } from '../fixtures/zones-zip.ts'
import { parquetOf, workbookOf } from '../unit/own/own-files.ts'
import { anyText } from './any-text.ts'
import { damagedBytes, damagedJson } from './damage.ts'
import { law, type Law } from './law.ts'

/** What a reader's file gives, or null where it was refused with words about it. */
async function unlessRefused<T>(door: Promise<T>): Promise<T | null> {
  try {
    return await door
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    assert.ok(error.fault.file !== '' && error.fault.expected !== '' && error.fault.got !== '')
    return null
  }
}

const KNOWN = knownGeoids({ tracts: { 2010: { 'a-wi': { '55079': [101, 101, 185398] } } } })
const GEOIDS = ['55079000101', '55079000202', '55079185600', '5507900010']

async function expectTableOrRefused(bytes: Uint8Array): Promise<void> {
  const table = await unlessRefused(readTable('mine', bytes))
  if (!table) return
  const { columns, rows } = table
  for (const { cells } of columns) {
    assert.equal(cells.length, rows.length)
    for (const cell of cells) assert.ok(cell === null || /^(string|number)$/.test(typeof cell))
  }
  const { geoid } = summarizeTable(table)
  assert.ok(geoid === null || geoid < columns.length)
  for (const value of columns.keys()) {
    tractsFound(table, value, KNOWN)
    const choice = { geoid: geoid ?? 0, value, low: null, high: value, comma: null, missing: [-9] }
    const { report } = checkMeasure(table, { ...choice, vintage: 2010, isPercent: true }, KNOWN)
    assert.equal(report.rows, rows.length)
    if (report.range) assert.ok(report.range.every(Number.isFinite))
  }
}

async function expectZonesOrRefused(bytes: Uint8Array): Promise<void> {
  const read = await unlessRefused(readZones('mine', bytes))
  if (!read) return
  for (const { feature } of read.zones) assert.ok(feature >= 1 && feature <= read.features)
}

const someCell = fc.oneof(
  fc.constantFrom(...GEOIDS, '12,5', '3.4', '12%', '-9', 'NA', '1.234,5', '', '"', '"a', 'a"b'),
  anyText,
)
const delimited = fc
  .tuple(
    fc.array(fc.array(someCell, { maxLength: 5 }), { maxLength: 8 }),
    fc.constantFrom(',', '\t', ';', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\ufeff', 'geoid,value\n', 'GEOID\tx\n'),
  )
  .map(([rows, sign, end, head]) => strToU8(head + rows.map((row) => row.join(sign)).join(end)))

const CSV = strToU8(`geoid,value\n${GEOIDS.map((geoid, i) => `${geoid},"${i}.5"`).join('\n')}\n`)
const UTF16 = new Uint8Array(Buffer.from(`\ufeffgeoid\tvalue\r\n${GEOIDS[0]}\té 1\r\n`, 'utf16le'))
const WORKBOOK = workbookOf({
  one: [['geoid', 'value'], ...GEOIDS.map((of, i) => [of, i])],
  two: [],
})
const PARQUET = parquetOf({ geoid: GEOIDS, value: [1, null, 2.5, 4] })

/**
 * Cut short, or damaged where it says what is in it. Damage to the pages of its values can send the reader of Parquet round in circles, which no case here
 * could stop: on the page a reader that takes over a minute is ended, and that is told.
 */
const damagedFooter = fc.tuple(fc.boolean(), fc.nat(), fc.nat()).map(([isCut, at, byte]) => {
  const length = PARQUET.length
  const footer = new DataView(PARQUET.buffer, PARQUET.byteOffset).getUint32(length - 8, true) + 8
  if (isCut) return PARQUET.slice(0, at % length)
  const bytes = PARQUET.slice()
  bytes[length - footer + (at % footer)] = byte % 256
  return bytes
})

const DISTRICTS = layer(
  polygon([box(-88, 43, -87.98, 43.02)], { name: 'East' }),
  polygon([box(-88.02, 43, -88, 43.02), box(-88.015, 43.005, -88.01, 43.01)], { name: 'West' }),
)
const PARTS = zonesParts([
  {
    name: 'East',
    outline: { type: 'MultiPolygon', coordinates: [[box(-88, 43, -87.98, 43.02).toReversed()]] },
  },
])

/** An archive whole but for one of its parts, which is damaged before it is packed: what lies deeper than the archive is met too. */
const damagedParts = (parts: Record<string, Uint8Array>) =>
  fc
    .constantFrom(...Object.keys(parts))
    .chain((name) => damagedBytes(parts[name]!).map((part) => ({ ...parts, [name]: part })))
    .map((files) => zipSync(files, { level: 0 }))

/** Texts of a workbook's parts with any text put in. */
const strangeSheet = fc.tuple(fc.nat(), anyText).map(([at, text]) => {
  const parts = unzipSync(WORKBOOK)
  const path = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(parts[path]!)
  const place = at % (xml.length + 1)
  return zipSync({ ...parts, [path]: strToU8(xml.slice(0, place) + text + xml.slice(place)) })
})

const damagedGeojson = fc.oneof(
  damagedJson(DISTRICTS).map((value) => strToU8(JSON.stringify(value))),
  damagedBytes(strToU8(JSON.stringify(DISTRICTS))),
)
const GEO_ROWS = {
  ...DISTRICTS,
  features: DISTRICTS.features.map((feature, i) => ({
    ...feature,
    properties: { geoid: GEOIDS[i], value: i, note: null },
  })),
}

export const READERS_FILES_LAWS: readonly Law[] = [
  law(
    'a CSV of a reader becomes a table that can be checked, or is refused with words',
    fc.oneof(delimited, damagedBytes(CSV), damagedBytes(UTF16)),
    expectTableOrRefused,
    0.5,
  ),
  law(
    'an Excel workbook of a reader becomes a table, or is refused with words',
    fc.oneof(damagedBytes(WORKBOOK), damagedParts(unzipSync(WORKBOOK)), strangeSheet),
    expectTableOrRefused,
    0.05,
  ),
  law(
    'a Parquet file of a reader becomes a table, or is refused with words',
    damagedFooter,
    expectTableOrRefused,
    0.1,
  ),
  law(
    'a GeoJSON of a reader becomes a table, or is refused with words',
    fc.oneof(
      damagedJson(GEO_ROWS).map((value) => strToU8(JSON.stringify(value))),
      damagedBytes(strToU8(JSON.stringify(GEO_ROWS))),
    ),
    expectTableOrRefused,
    0.2,
  ),
  law(
    'a GeoJSON of zones becomes zones, or is refused with words',
    damagedGeojson,
    expectZonesOrRefused,
    0.1,
  ),
  law(
    'a shapefile of zones becomes zones, or is refused with words',
    fc.oneof(damagedParts(PARTS), damagedBytes(zipSync(PARTS))),
    expectZonesOrRefused,
    0.1,
  ),
  law(
    'any bytes are a table and zones, or refused with words',
    fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc
        .tuple(
          fc.constantFrom([0x50, 0x4b, 3, 4], [0x50, 0x41, 0x52, 0x31], [0x7b], [0xff, 0xfe]),
          fc.uint8Array({ maxLength: 64 }),
        )
        .map(([magic, rest]) => Uint8Array.from([...magic, ...rest])),
    ),
    async (bytes) => {
      await expectTableOrRefused(bytes)
      await expectZonesOrRefused(bytes)
    },
    0.5,
  ),
]
