import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeMirror } from './mirror.ts'

async function contents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const read = paths.sort().map(async (path): Promise<[string, Buffer]> => {
    return [path.slice(folder.length + 1), await readFile(path)]
  })
  return new Map(await Promise.all(read))
}

test('the same seed writes the same bytes', async () => {
  const [once, again] = await Promise.all([writeMirror(5), writeMirror(5)])
  const [first, second] = [await contents(once.folder), await contents(again.folder)]
  expect([...first.keys()]).toEqual([...second.keys()])
  for (const [path, bytes] of first) expect(bytes.equals(second.get(path)!), path).toBe(true)
})

test('another seed draws other cities', async () => {
  const [one, other] = await Promise.all([writeMirror(5), writeMirror(6)])
  const [first, second] = [await contents(one.folder), await contents(other.folder)]
  const same = [...first].filter(([path, bytes]) => bytes.equals(second.get(path)!))
  expect(same.map(([path]) => path)).toEqual([])
})

test('every file that the data build looks for is there, and the mark that all is invented', async () => {
  const { folder } = await writeMirror()
  expect([...(await contents(folder)).keys()]).toEqual([
    '500-cities/500_Cities__Census_Tract-level_Data__GIS_Friendly_Format___2017_release.csv',
    'cenpop/CenPop2010_Mean_TR.txt',
    'holc/cities.csv',
    'holc/fullDownload.geojson',
    'invented.json',
    'tracts-2010/cb_2018_05_tract_500k.zip',
    'tracts-2010/cb_2018_27_tract_500k.zip',
    'tracts-2010/cb_2018_41_tract_500k.zip',
    'truth.json',
    'usaleep/US_A.CSV',
  ])
})
