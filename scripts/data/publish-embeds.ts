import type { Table } from 'apache-arrow'
import type { City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import { packEstimates } from '../../src/domain/embed-measures.ts'
import { embedMeasuresPath, embedPath } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { countEveryWay } from './count-every-way.ts'
import { embedCityOf } from './embed-city.ts'
import { originsOn } from './file-sources.ts'
import type { LinkedGround } from './linked-grounds.ts'
import type { Edition } from './manifest.ts'
import { withPlaceNames } from './place-names.ts'
import type { Step } from './progress.ts'
import type { Publication } from './publication.ts'
import type { NamedPlace } from './read-gazetteer.ts'
import { crosswalkTable, estimateTable, tractTable } from './tables.ts'

/** What is published of the tracts of one census when the small files are made. */
interface PublishedGround<V extends Vintage> {
  linked: LinkedGround<V>
  /** Of each map, in their order. */
  columns: readonly CityTracts<V>[]
  cities: readonly City[]
  areas: Table
  places: readonly NamedPlace[]
}

/** Writes each city's file for small pictures on the tracts of one census. */
export async function publishEmbeds<V extends Vintage>(
  publication: Publication,
  { linked, columns, cities, areas, places }: PublishedGround<V>,
  edition: Edition,
  step: Step,
): Promise<void> {
  const { ground, maps } = linked
  const { vintage, centres, measures } = ground
  const measure = measures.find(({ id }) => id === HEADLINE_MEASURE.id) ?? measures[0]
  // Without any measure of these tracts a view of them cannot be asked for.
  if (!measure) return
  const geoids = [...new Set(maps.flatMap(({ tracts }) => tracts.map(({ geoid }) => geoid)))].sort()
  const tables = {
    tract: tractTable(maps, centres),
    crosswalk: crosswalkTable(maps),
    holc_area: areas,
  }
  const estimates = estimateTable<V>(geoids, ground.estimates.get(measure.id) ?? new Map())
  const everyWay = await countEveryWay(tables, vintage, measure, estimates)
  const origin = originsOn(ground, { named: places.length > 0 })
  const sources = [...new Set([...origin.shapes.sources, ...origin.columns.sources])].sort()
  const cityOf = new Map(cities.map((city) => [city.id, city]))
  maps.forEach(({ map, shapes }, i) => {
    const embed = embedCityOf<V>({
      ...{ vintage, everyWay, measure, sources, edition },
      city: cityOf.get(map.id)!,
      shapes: withPlaceNames(shapes, map, places),
      columns: columns[i]!,
    })
    const rows = map.areas.length + embed.geoid.length
    publication.writeJson(embedPath(map.id, vintage), embed, { vintage, sources, rows })
    const others = Object.entries(columns[i]!.estimates).filter(([id]) => id !== measure.id)
    if (others.length > 0)
      publication.writeJson(
        embedMeasuresPath(map.id, vintage),
        Object.fromEntries(others.map(([id, own]) => [id, packEstimates(own)])),
        { ...origin.columns, rows: others.length },
      )
    step.advance(embed.geoid.length)
  })
}
