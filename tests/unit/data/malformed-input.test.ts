import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { DataError } from '../../../src/domain/data-error.ts'
import { bytesBelow, buildTiny, freshOut } from '../../fixtures/built-folder.ts'
import {
  area,
  centres,
  CENTRES,
  EAST,
  easternArea,
  FIVE_HUNDRED,
  fiveHundredCities,
  HOLC,
  holc,
  rectangle,
  tractZip,
  TRACTS,
  usaleep,
  USALEEP,
  WEST,
  type MirrorFiles,
} from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const FEATURES = [area(), easternArea()]
const prevalence = (diabetes: number | string, interval: string) =>
  fiveHundredCities({ geoid: WEST }, { geoid: EAST, diabetes, interval })

const CASES: [name: string, changes: MirrorFiles, message: string][] = [
  [
    'a truncated zip',
    { [TRACTS]: tractZip().slice(0, 200) },
    'cb_2018_55_tract_500k.zip: expected a whole zip archive, got invalid zip data',
  ],
  [
    'an archive without a shapefile',
    { [TRACTS]: new Uint8Array([80, 75, 5, 6, ...new Array<number>(18).fill(0)]) },
    'cb_2018_55_tract_500k.zip: expected a .shp and a .dbf in the archive, got an empty archive',
  ],
  [
    'a wrong field in the dbf',
    { [TRACTS]: tractZip(undefined, 'GEOID20') },
    'cb_2018_55_tract_500k.zip: expected the fields STATEFP, COUNTYFP, TRACTCE, GEOID, got no GEOID',
  ],
  [
    'a tract identifier that is too short',
    { [TRACTS]: tractZip({ '5507900010': rectangle([-90, 43, -89.98, 43.02]) }) },
    'cb_2018_55_tract_500k.zip, row 1, column GEOID: expected a tract identifier of 11 digits, got "5507900010"',
  ],
  [
    'a truncated gzip file',
    { [FIVE_HUNDRED]: null, [`${FIVE_HUNDRED}.gz`]: new Uint8Array([31, 139, 8, 0]) },
    'Tiny_2017_release.csv.gz: expected a whole gzip file, got unexpected end of file',
  ],
  [
    'missing columns',
    { [CENTRES]: 'STATEFP,COUNTYFP,TRACTCE,LATITUDE\n55,079,000100,43\n' },
    'CenPop2010_Mean_TR.txt, row 1: expected the columns STATEFP, COUNTYFP, TRACTCE, POPULATION, LATITUDE, LONGITUDE, got no POPULATION, LONGITUDE',
  ],
  [
    'a row that ends early',
    { [USALEEP]: usaleep('55079000100,55,79,100,80.5') },
    'US_A.CSV: expected CSV with equally many fields in each row, got Invalid Record Length: expect 7, got 5 on line 2',
  ],
  [
    'an identifier that disagrees with its parts',
    { [USALEEP]: usaleep('1001020100,1,1,20200,73.1,2.2,3') },
    'US_A.CSV, row 2, column Tract ID: expected 01001020200, as its parts say, got "1001020100"',
  ],
  [
    'a tract that comes twice',
    { [USALEEP]: usaleep('1001020100,1,1,20100,73,2,3', '1001020100,1,1,20100,73,2,3') },
    'US_A.CSV, row 3, column Tract ID: expected each tract once, got "1001020100"',
  ],
  [
    'a life expectancy nobody has',
    { [USALEEP]: usaleep('1001020100,1,1,20100,731,2.2,3') },
    'US_A.CSV, row 2, column e(0): expected a number from 30 to 110, got "731"',
  ],
  [
    'a word for a number',
    { [USALEEP]: usaleep('1001020100,1,1,20100,73.1,n/a,3') },
    'US_A.CSV, row 2, column se(e(0)): expected a number from 0 to 30, got "n/a"',
  ],
  [
    'a reversed interval',
    { [FIVE_HUNDRED]: prevalence(12, '(14.0, 10.0)') },
    'Tiny_2017_release.csv, row 3, column DIABETES_Crude95CI: expected the lower limit first, got "(14.0, 10.0)"',
  ],
  [
    'an estimate outside its interval',
    { [FIVE_HUNDRED]: prevalence(15, '(10.0, 14.0)') },
    'Tiny_2017_release.csv, row 3, column DIABETES_CrudePrev: expected an estimate inside its interval (10.0, 14.0), got "15"',
  ],
  [
    'a prevalence over 100 per cent',
    { [FIVE_HUNDRED]: prevalence(120, '(10.0, 14.0)') },
    'Tiny_2017_release.csv, row 3, column DIABETES_CrudePrev: expected a number from 0 to 100, got "120"',
  ],
  [
    'an estimate without its interval',
    { [FIVE_HUNDRED]: prevalence(12, '') },
    'Tiny_2017_release.csv, row 3, column DIABETES_Crude95CI: expected an interval such as "( 3.1,  3.5)", got nothing',
  ],
  [
    'a part of a tract that comes twice',
    { [FIVE_HUNDRED]: fiveHundredCities({ geoid: WEST }, { geoid: WEST }) },
    `Tiny_2017_release.csv, row 3, column Place_TractID: expected each part of a tract once, got "5500001-${WEST}"`,
  ],
  [
    'a tract twice among the centres',
    { [CENTRES]: centres('55,079,000100,1,43,-90', '55,079,000100,1,43,-90') },
    `CenPop2010_Mean_TR.txt, row 3, column STATEFP + COUNTYFP + TRACTCE: expected each tract once, got "${WEST}"`,
  ],
  [
    'GeoJSON that ends early',
    { [HOLC]: '{"type":"FeatureCollection","features":[' },
    'fullDownload.geojson: expected a GeoJSON FeatureCollection, got Unexpected end of JSON input',
  ],
  [
    'a feature without properties',
    { [HOLC]: holc([...FEATURES, { type: 'Feature', geometry: null }]) },
    'fullDownload.geojson, row 3, column properties: expected an object, got nothing',
  ],
  [
    'an area id that comes twice',
    { [HOLC]: holc([...FEATURES, area()]) },
    'fullDownload.geojson, row 3, column neighborhood_id: expected each id once, got 1',
  ],
  [
    'a latitude beyond the pole',
    { [HOLC]: holc([area({}, rectangle([-90, 43, -89, 91]))]) },
    'fullDownload.geojson, row 1, column geometry: expected longitudes to ±180 and latitudes to ±90, got [-90,91]',
  ],
  [
    'a file that is not there',
    { [USALEEP]: null },
    'usaleep/US_A.CSV: expected the file of source "usaleep", got no file',
  ],
]

describe('a build stops, and leaves the data published earlier untouched, at', () => {
  const out = freshOut()
  let before: Record<string, string>

  beforeAll(async () => {
    await buildTiny({}, out)
    before = bytesBelow(out)
  })

  test.each(CASES)('%s', async (_name, changes, message) => {
    const failure = await buildTiny(changes, out).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DataError)
    expect((failure as DataError).message).toBe(message)
    expect(bytesBelow(out)).toEqual(before)
    expect(existsSync(`${out}.new`)).toBe(false)
  })
})
