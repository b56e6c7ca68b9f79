import type { Table } from 'apache-arrow'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import {
  columnsPath,
  estimatePath,
  shapesPath,
  tableName,
  tablePath,
} from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cityColumns } from './city-columns.ts'
import type { CleanGround } from './clean-ground.ts'
import { originOfEstimates, originsOn } from './file-sources.ts'
import { gradeTracts } from './grade-tracts.ts'
import type { LinkedMap } from './link.ts'
import type { LinkedGround } from './linked-grounds.ts'
import { withPlaceNames } from './place-names.ts'
import type { Step } from './progress.ts'
import type { Publication } from './publication.ts'
import type { NamedPlace } from './read-gazetteer.ts'
import { crosswalkTable, estimateTable, tractTable } from './tables.ts'

/** The units of work of publishing the tracts of one census. */
export function groundUnits<V extends Vintage>(
  { measures }: CleanGround<V>,
  maps: readonly LinkedMap<NoInfer<V>>[],
): number {
  return 1 + measures.length + maps.length
}

/**
 * Writes the tables of the tracts of one census, the estimates of them and each map's shapes and columns, which it returns in the
 * order of the maps. `areas` is the table of the maps' areas; `places` are named on the maps.
 */
export async function publishGround<V extends Vintage>(
  publication: Publication,
  { ground, maps }: LinkedGround<V>,
  areas: Table,
  places: readonly NamedPlace[],
  step: Step,
): Promise<CityTracts<V>[]> {
  const { vintage, centres } = ground
  const origin = originsOn(ground, { named: places.length > 0 })
  const tables = { tract: tractTable(maps, centres), crosswalk: crosswalkTable(maps) }
  const write = (name: 'tract' | 'crosswalk', from: (typeof origin)['tracts']) =>
    publication.writeTable(tablePath(tableName(name, vintage)), tables[name], from)
  write('tract', origin.tracts)
  write('crosswalk', origin.crosswalk)
  step.advance(tables.tract.numRows + tables.crosswalk.numRows)
  publishEstimates(publication, ground, maps, step)
  const grades = await gradeTracts<V>({ ...tables, holc_area: areas }, vintage)
  return maps.map((linked) => {
    const { map, shapes, tracts } = linked
    const columns = cityColumns<V>(linked, grades.get(map.id) ?? [], centres, ground.estimates)
    const rows = tracts.length
    publication.writeJson(shapesPath(map.id, vintage), withPlaceNames(shapes, map, places), {
      ...origin.shapes,
      rows: map.areas.length + rows,
    })
    publication.writeJson(columnsPath(map.id, vintage), columns, { ...origin.columns, rows })
    step.advance(rows)
    return columns
  })
}

function publishEstimates<V extends Vintage>(
  publication: Publication,
  { measures, estimates }: CleanGround<V>,
  maps: readonly LinkedMap<NoInfer<V>>[],
  step: Step,
): void {
  const shown = new Set(maps.flatMap(({ tracts }) => tracts.map(({ geoid }) => geoid)))
  const geoids = [...shown].sort()
  for (const measure of measures) {
    const table = estimateTable<V>(geoids, estimates.get(measure.id) ?? new Map())
    publication.writeTable(estimatePath(measure.id), table, originOfEstimates(measure))
    step.advance(table.numRows)
  }
}
