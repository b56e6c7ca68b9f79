import { strToU8, zipSync } from 'fflate'
import { tractName } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CityPlan } from './city-plan.ts'
import { writeDbf, type DbfField } from './dbf.ts'
import type { DemoTract } from './found-city.ts'
import { writeShapefile } from './shapefile.ts'

const FIELDS: DbfField[] = [
  { name: 'STATEFP', kind: 'C', width: 2 },
  { name: 'COUNTYFP', kind: 'C', width: 3 },
  { name: 'TRACTCE', kind: 'C', width: 6 },
  { name: 'AFFGEOID', kind: 'C', width: 20 },
  { name: 'GEOID', kind: 'C', width: 11 },
  { name: 'NAME', kind: 'C', width: 100 },
  { name: 'LSAD', kind: 'C', width: 2 },
  { name: 'ALAND', kind: 'N', width: 14 },
  { name: 'AWATER', kind: 'N', width: 14 },
]

const NAD83 =
  'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137,298.257222101]],' +
  'PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]'

// Zip entries carry local time: built from local parts it is the same bytes everywhere.
const MODIFIED = new Date(2019, 3, 1)

/** The file name and bytes of a state's tracts as that edition of the Census Bureau's cartographic boundary file, a zipped shapefile. */
export function tractsZip(
  { plan, tracts }: { plan: CityPlan; tracts: readonly DemoTract<Vintage>[] },
  edition: 2018 | 2020,
): { name: string; bytes: Uint8Array } {
  const base = `cb_${edition}_${plan.stateFips}_tract_500k`
  const { shp, shx } = writeShapefile(tracts.map(({ outline }) => outline))
  const dbf = writeDbf(
    FIELDS,
    tracts.map(({ geoid, landM2 }) => ({
      STATEFP: plan.stateFips,
      COUNTYFP: plan.countyFips,
      TRACTCE: geoid.slice(5),
      AFFGEOID: `1400000US${geoid}`,
      GEOID: geoid,
      NAME: tractName(geoid),
      LSAD: 'CT',
      ALAND: Math.round(landM2),
      AWATER: 0,
    })),
  )
  const files = { cpg: strToU8('UTF-8'), dbf, prj: strToU8(NAD83), shp, shx }
  const named = Object.entries(files).map(([end, bytes]) => [`${base}.${end}`, bytes])
  return { name: `${base}.zip`, bytes: zipSync(Object.fromEntries(named), { mtime: MODIFIED }) }
}
