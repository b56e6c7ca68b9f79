import type { Table } from 'apache-arrow'
import type { Descriptions } from '../../src/domain/description.ts'
import { PLACE_INDEX, type PlaceIndex } from '../../src/domain/place-index.ts'
import { tableName, tablePath } from '../../src/domain/published-path.ts'
import { publishedVintages } from '../../src/domain/published-schemas.ts'
import { SURVEY_INDEX, type SurveyIndex } from '../../src/domain/survey-index.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'

/** Search files that do not list what the tables and the survey sheets hold. */
export function checkSearch({ manifest, json, tables }: Published): Fault[] {
  const places = json.get(PLACE_INDEX) as PlaceIndex | undefined
  const texts = json.get(SURVEY_INDEX) as SurveyIndex | undefined
  const sheets = [...json].flatMap(([path, content]) =>
    path.startsWith('description/') ? Object.keys(content as Descriptions) : [],
  )
  return [
    ...(places
      ? [
          ...differing(PLACE_INDEX, 'areas', areasIn(places), idsOf(tables.get('holc_area.arrow'))),
          ...publishedVintages(manifest).flatMap((vintage) => {
            const table = tables.get(tablePath(tableName('tract', vintage)))
            const listed = tractsIn(places.tracts[vintage] ?? {})
            return differing(PLACE_INDEX, `${vintage} tracts`, listed, geoidsOf(table))
          }),
        ]
      : []),
    ...(texts || sheets.length > 0
      ? differing(SURVEY_INDEX, 'sheets', (texts?.areas ?? []).map(String), sheets)
      : []),
  ]
}

/** A fault where a search file lists other things than are published. */
function differing(
  where: string,
  what: string,
  listed: readonly string[],
  published: readonly string[],
): Fault[] {
  const [known, wanted] = [new Set(listed), new Set(published)]
  const missing = published.filter((id) => !known.has(id))
  const strange = listed.filter((id) => !wanted.has(id))
  if (missing.length + strange.length === 0) return []
  const words = `of the ${what} it lacks ${missing.length} and has ${strange.length} that are not published, such as ${[...missing, ...strange][0]}`
  return [{ kind: 'contradiction', where, words }]
}

const areasIn = ({ areas }: PlaceIndex) =>
  Object.entries(areas).flatMap(([city, { ids }]) => ids.map((id) => `${id} of ${city}`))

const tractsIn = (byCity: NonNullable<PlaceIndex['tracts'][2010]>) =>
  Object.entries(byCity).flatMap(([city, counties]) =>
    Object.entries(counties).flatMap(([county, steps]) => {
      let code = 0
      return steps.map((step) => `${county}${String((code += step)).padStart(6, '0')} of ${city}`)
    }),
  )

const idsOf = (table: Table | undefined) =>
  ((table?.toArray() ?? []) as { area_id: number; city_id: string }[]).map(
    ({ area_id, city_id }) => `${area_id} of ${city_id}`,
  )

const geoidsOf = (table: Table | undefined) =>
  ((table?.toArray() ?? []) as { geoid: string; city_id: string }[]).map(
    ({ geoid, city_id }) => `${geoid} of ${city_id}`,
  )
