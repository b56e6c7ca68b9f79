import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { parseDbf, parseShp } from 'shpjs'
import { afterAll } from 'vitest'
import { simulate, type Truth } from '../../../scripts/demo/simulate.ts'

export interface HolcProperties {
  state: string
  city: string
  name: string | null
  holc_id: string | null
  holc_grade: string
  neighborhood_id: number
  area_description_data: Record<string, unknown>
}

export interface TractProperties {
  GEOID: string
  ALAND: number
  [field: string]: unknown
}

export const STATES = ['05', '27', '41']
export const PREVALENCE =
  '500-cities/500_Cities__Census_Tract-level_Data__GIS_Friendly_Format___2017_release.csv'

const written: string[] = []
afterAll(() => Promise.all(written.map((folder) => rm(folder, { recursive: true }))))

/** A mirror written into a new temporary folder, which goes when the file's tests are over. */
export async function writeMirror(seed?: number): Promise<{ folder: string; truth: Truth }> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-mirror-'))
  written.push(folder)
  return { folder, truth: await simulate({ out: folder, seed }) }
}

export async function readAreas(
  folder: string,
): Promise<FeatureCollection<MultiPolygon, HolcProperties>> {
  return JSON.parse(await readFile(join(folder, 'holc/fullDownload.geojson'), 'utf8'))
}

export async function readTracts(
  folder: string,
  state: string,
): Promise<FeatureCollection<Polygon, TractProperties>> {
  const name = `cb_2018_${state}_tract_500k`
  const files = unzipSync(await readFile(join(folder, `tracts-2010/${name}.zip`)))
  const records = parseDbf(files[`${name}.dbf`]!, files[`${name}.cpg`])
  const features = parseShp(files[`${name}.shp`]!).map((geometry, i) => ({
    type: 'Feature' as const,
    properties: records[i] as TractProperties,
    geometry: geometry as Polygon,
  }))
  return { type: 'FeatureCollection', features }
}

/** Rows by column name; a row of another width is an error. */
export async function readRows(folder: string, path: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(folder, path)), { columns: true })
}
