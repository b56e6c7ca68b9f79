import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '../../src/domain/city.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { gapsOfWay } from '../../src/figure/city-gaps.ts'
import { commonPair } from '../../src/figure/common-pair.ts'
import { comparedContent } from '../../src/figure/compared-content.ts'
import type { CitiesContent } from '../../src/figure/cities-content.ts'
import type { FigureContent } from '../../src/figure/figure-content.ts'
import { waysByCity } from '../../src/figure/multiverse-ways.ts'
import { nationalContent } from '../../src/figure/national-content.ts'
import { WORST_AND_BEST } from '../../src/figure/pair.ts'
import { rankCities } from '../../src/figure/rank-cities.ts'
import { wayId } from '../../src/figure/way-id.ts'
import { assignmentOf } from '../../src/view/assignment-of.ts'
import { encodeView, type ViewState } from '../../src/view/url.ts'
import { readManifest } from '../data/check-files.ts'
import { countWays, loadCityContent, type CityFolder } from './load-city-content.ts'

/**
 * What the figures of a view draw and say, in the language that is spoken, from published files: of its city, of the cities that it compares, or of
 * all. Throws an Error for what the data do not hold, and for several cities without a database.
 */
export function loadContent(view: ViewState, of: CityFolder): FigureContent {
  if (view.page === 'compare') return loadCompared(view, of)
  return view.city === null ? loadNational(view, of) : loadCityContent(view, of)
}

function loadCompared(view: ViewState, of: CityFolder): CitiesContent {
  const views = view.cities.map((city): ViewState => ({ ...view, page: 'atlas', city }))
  const first = views.map((own) => loadCityContent(own, { ...of, database: null }))
  const pair = commonPair(first.flatMap(({ comparison }) => comparison ?? []))
  const cities = views.map((own) => loadCityContent(own, of, pair))
  const [city] = cities
  if (!city) throw new Error('expected the ids of cities to compare, got none')
  const about = { ...city.about, link: `${of.address}${encodeView(view)}` }
  return comparedContent({ about, cities, pair, failed: [] })
}

function loadNational(view: ViewState, of: CityFolder): CitiesContent {
  const { folder, day, address, database } = of
  if (!database) throw new Error('a figure of all cities needs the database of the data')
  const manifest = readManifest(folder)
  const measure = publishedMeasures(manifest).find(({ id }) => id === view.measure)
  if (!measure) throw new Error(`${folder} has no measure ${view.measure}`)
  const cities = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as City[]
  const assignment = assignmentOf(view)
  const counted = countWays(database, measure.id)
  const ways = waysByCity(counted.rows, counted.tracts, WORST_AND_BEST)
  return nationalContent({
    about: {
      ...{ measure, assignment, vintage: measure.vintage, day },
      invented: manifest.invented,
      dataVersion: manifest.dataVersion,
      link: `${address}${encodeView(view)}`,
    },
    cities,
    ranked: rankCities(cities, gapsOfWay(ways, wayId(assignment))),
    ways,
  })
}
