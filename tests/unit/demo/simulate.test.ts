import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { writeMirror } from './mirror.ts'

async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const read = paths.sort().map(async (path): Promise<[string, Buffer]> => {
    return [path.slice(folder.length + 1), await readFile(path)]
  })
  return new Map(await Promise.all(read))
}

let drawn: Map<string, Buffer>
let again: Map<string, Buffer>
let other: Map<string, Buffer>
beforeAll(async () => {
  drawn = await contents((await writeMirror(5)).folder)
  again = await contents((await writeMirror(5)).folder)
  other = await contents((await writeMirror(6)).folder)
}, 60_000)

test('the same seed writes the same bytes', () => {
  expect([...again.keys()]).toEqual([...drawn.keys()])
  for (const [path, bytes] of drawn) expect(bytes.equals(again.get(path)!), path).toBe(true)
})

/** Towns are planned, not drawn. */
const PLANNED = 'gazetteer/2023_Gaz_place_national.txt'

test('another seed draws other cities', () => {
  const same = [...drawn].filter(([path, bytes]) => bytes.equals(other.get(path)!))
  expect(same.map(([path]) => path)).toEqual([PLANNED])
})

test('every file that the data build looks for is there, and the mark that all is invented', () => {
  expect([...drawn.keys()]).toEqual([
    '500-cities/500_Cities__Census_Tract-level_Data__GIS_Friendly_Format___2017_release.csv',
    'cenpop/CenPop2010_Mean_TR.txt',
    'cenpop/CenPop2020_Mean_TR.txt',
    PLANNED,
    'holc/cities.csv',
    'holc/fullDownload.geojson',
    'invented.json',
    'places/PLACES__Census_Tract_Data__GIS_Friendly_Format___2024_release.csv',
    'relationship/tab20_tract20_tract10_natl.txt',
    'tracts-2010/cb_2018_05_tract_500k.zip',
    'tracts-2010/cb_2018_27_tract_500k.zip',
    'tracts-2010/cb_2018_41_tract_500k.zip',
    'tracts-2020/cb_2020_27_tract_500k.zip',
    'truth.json',
    'usaleep/US_A.CSV',
  ])
})
