import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { Descriptions } from '../../src/domain/description.ts'
import { DISTRIBUTION } from '../../src/domain/distribution.ts'
import { cityRow } from './city-row.ts'
import { distributionRows } from './count-rows.ts'
import { distributionsOf } from './distributions.ts'
import { ORIGIN, originsOn } from './file-sources.ts'
import type { LinkedMap } from './link.ts'
import type { LinkedGrounds } from './linked-grounds.ts'
import type { Edition } from './manifest.ts'
import type { Step } from './progress.ts'
import type { Publication } from './publication.ts'
import { publishEmbeds } from './publish-embeds.ts'
import { groundUnits, publishGround } from './publish-ground.ts'
import { publishSearch } from './publish-search.ts'
import type { NamedPlace } from './read-gazetteer.ts'
import { areaTable } from './tables.ts'

/** What was published of the cities; `columns` are in the order of the maps, empty where there are no tracts of that census. */
export interface PublishedCities {
  cities: City[]
  columns: { 2010: CityTracts[]; 2020: CityTracts<2020>[] }
}

/** Writes what the app reads, all but the manifest and the documents. */
export async function publish(
  publication: Publication,
  grounds: LinkedGrounds,
  places: readonly NamedPlace[],
  edition: Edition,
  step: Step,
): Promise<PublishedCities> {
  const { on2010, on2020 } = grounds
  const { ground, maps } = on2010
  const later = on2020 ? groundUnits(on2020.ground, on2020.maps) : 0
  step.expect(1 + groundUnits(ground, maps) + later + maps.length + (on2020?.maps.length ?? 0))
  const areas = areaTable(maps)
  publication.writeTable('holc_area.arrow', areas, ORIGIN.areas)
  step.advance(areas.numRows)
  const descriptions = maps.map((linked) => publishDescriptions(publication, linked))
  publishSearch(publication, grounds, descriptions)
  const columns = await publishGround(publication, on2010, areas, places, step)
  const columns2020 = on2020 ? await publishGround(publication, on2020, areas, places, step) : []
  const cities = maps.map((linked, i) => {
    const k = on2020?.maps.findIndex(({ map }) => map.id === linked.map.id) ?? -1
    const on2020Tracts = k < 0 ? null : { linked: on2020!.maps[k]!, columns: columns2020[k]! }
    return cityRow(linked, columns[i]!, on2020Tracts)
  })
  const known = { cities, areas, places }
  await publishEmbeds(publication, { ...known, linked: on2010, columns }, edition, step)
  if (on2020)
    await publishEmbeds(
      publication,
      { ...known, linked: on2020, columns: columns2020 },
      edition,
      step,
    )
  const distributions = distributionsOf({ 2010: columns, 2020: columns2020 })
  publication.writeJson(DISTRIBUTION, distributions, {
    ...originsOn(ground).cities,
    rows: distributionRows(distributions),
  })
  publication.writeJson('cities.json', cities, {
    ...originsOn(ground).cities,
    rows: cities.length,
  })
  return { cities, columns: { 2010: columns, 2020: columns2020 } }
}

/** Writes a map's texts where it has any, and returns them. */
function publishDescriptions(publication: Publication, linked: LinkedMap): Descriptions {
  const descriptions = descriptionsOf(linked)
  const rows = Object.keys(descriptions).length
  if (rows > 0)
    publication.writeJson(`description/${linked.map.id}.json`, descriptions, {
      ...ORIGIN.descriptions,
      rows,
    })
  return descriptions
}

function descriptionsOf({ map }: LinkedMap): Descriptions {
  const described = map.areas.filter(({ answers }) => Object.keys(answers).length > 0)
  return Object.fromEntries(described.map(({ area_id, answers }) => [String(area_id), answers]))
}
