import type { City } from '../../src/domain/city.ts'
import type { Descriptions } from '../../src/domain/description.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import type { TractGradeRow } from '../../src/queries/tract-grade.ts'
import { cityColumns } from './city-columns.ts'
import { cityRow } from './city-row.ts'
import type { CleanData } from './clean.ts'
import { ORIGIN } from './file-sources.ts'
import { gradeTracts, type GradeTables } from './grade-tracts.ts'
import type { LinkedMap } from './link.ts'
import type { Step } from './progress.ts'
import type { Publication } from './publication.ts'
import { areaTable, crosswalkTable, estimateTable, tractTable } from './tables.ts'

/** Writes all files but the manifest and returns the rows of `cities.json`. */
export async function publish(
  publication: Publication,
  data: CleanData,
  maps: readonly LinkedMap[],
  step: Step,
): Promise<City[]> {
  step.expect(2 + MEASURES.length + maps.length)
  const tables = {
    tract: tractTable(maps, data.centres),
    holc_area: areaTable(maps),
    crosswalk: crosswalkTable(maps),
  }
  publishTables(publication, tables)
  step.advance(tables.tract.numRows + tables.holc_area.numRows + tables.crosswalk.numRows)
  publishEstimates(publication, data, maps, step)
  const ids = maps.map(({ map }) => map.id)
  const grades = await gradeTracts(tables, ids)
  step.advance(0)
  const cities = maps.map((linked) => {
    step.advance(linked.tracts.length)
    return publishCity(publication, linked, grades.get(linked.map.id) ?? [], data)
  })
  publication.writeJson('cities.json', cities, { ...ORIGIN.cities, rows: cities.length })
  return cities
}

function publishTables(publication: Publication, tables: GradeTables): void {
  publication.writeTable('tract.arrow', tables.tract, ORIGIN.tracts)
  publication.writeTable('holc_area.arrow', tables.holc_area, ORIGIN.areas)
  publication.writeTable('crosswalk.arrow', tables.crosswalk, ORIGIN.crosswalk)
}

function publishEstimates(
  publication: Publication,
  data: CleanData,
  maps: readonly LinkedMap[],
  step: Step,
): void {
  const shown = new Set<Geoid>(maps.flatMap(({ tracts }) => tracts.map(({ geoid }) => geoid)))
  const geoids = [...shown].sort()
  for (const { id, source } of MEASURES) {
    const table = estimateTable(geoids, data.estimates.get(id) ?? new Map())
    publication.writeTable(`estimate/${id}.arrow`, table, ORIGIN.estimates(source))
    step.advance(table.numRows)
  }
}

function publishCity(
  publication: Publication,
  linked: LinkedMap,
  grades: readonly TractGradeRow[],
  data: CleanData,
): City {
  const { map, shapes, tracts } = linked
  const columns = cityColumns(linked, grades, data.centres, data.estimates)
  const descriptions = descriptionsOf(linked)
  const described = Object.keys(descriptions).length
  publication.writeJson(`city/${map.id}.topo.json`, shapes, {
    ...ORIGIN.shapes,
    rows: map.areas.length + tracts.length,
  })
  publication.writeJson(`city/${map.id}.tracts.json`, columns, {
    ...ORIGIN.columns,
    rows: tracts.length,
  })
  if (described > 0)
    publication.writeJson(`description/${map.id}.json`, descriptions, {
      ...ORIGIN.descriptions,
      rows: described,
    })
  return cityRow(linked, columns)
}

function descriptionsOf({ map }: LinkedMap): Descriptions {
  const described = map.areas.filter(({ answers }) => Object.keys(answers).length > 0)
  return Object.fromEntries(described.map(({ area_id, answers }) => [String(area_id), answers]))
}
