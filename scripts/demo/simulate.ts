import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MEASURES } from '../../src/domain/measure.ts'
import { centresCsv } from './centres-csv.ts'
import { CITY_PLANS } from './city-plan.ts'
import { fiveHundredCitiesCsv } from './five-hundred-cities-csv.ts'
import { foundCity, type DemoCity } from './found-city.ts'
import { foundLater } from './found-later.ts'
import { gazetteerTxt } from './gazetteer-txt.ts'
import { fullDownload, mapList } from './holc-files.ts'
import { drawLifeExpectancy } from './life-expectancy.ts'
import { placesCsv } from './places-csv.ts'
import { drawPlaces, drawPrevalence, PLACES_MEASURES, plantedPoints } from './prevalence.ts'
import { relationshipTxt } from './relationship-txt.ts'
import { tractsZip } from './tracts-zip.ts'
import { usaleepCsv } from './usaleep-csv.ts'

export const DEFAULT_SEED = 1937

const PLACES_FILE = 'places/PLACES__Census_Tract_Data__GIS_Friendly_Format___2024_release.csv'
const PREVALENCE_FILE =
  '500-cities/500_Cities__Census_Tract-level_Data__GIS_Friendly_Format___2017_release.csv'

/** What was planted in one city, for tests of what the atlas finds. */
export interface CityTruth {
  /** The city's id in the atlas. */
  id: string
  city: string
  state: string
  /** By measure id: a wholly D tract minus a wholly A tract, in the measure's unit. */
  effect: Record<string, number>
  /** Parts of the tract's ground; the score over the graded part is null where nothing was graded. */
  tracts: {
    geoid: string
    shares: Record<string, number>
    coverage: number
    score: number | null
  }[]
}

export interface Truth {
  seed: number
  cities: CityTruth[]
}

/**
 * Writes the invented cities into the folder `out`, in the formats of the publishers and under the names that the data
 * build looks for, beside `invented.json`, which marks them, and `truth.json`. The same seed writes the same bytes.
 */
export async function simulate({
  out,
  seed = DEFAULT_SEED,
}: {
  out: string
  seed?: number
}): Promise<Truth> {
  const drawn = CITY_PLANS.map((plan) => {
    const city = foundCity(plan, seed)
    const lives = drawLifeExpectancy(city.tracts, plan, seed)
    const parts = drawPrevalence(city.tracts, lives, plan, seed)
    return { city, lives, parts, state: plan.state }
  })
  const cities = drawn.map(({ city }) => city)
  const later = cities.filter(({ plan }) => plan.redrawn).map((city) => drawLater(city, seed))
  const truth: Truth = { seed, cities: cities.map(truthOf) }
  const files: [path: string, content: string | Uint8Array][] = [
    ['invented.json', json({ invented: true, seed })],
    ['truth.json', json(truth)],
    ['holc/fullDownload.geojson', fullDownload(cities)],
    ['holc/cities.csv', mapList(cities)],
    ['usaleep/US_A.CSV', usaleepCsv(drawn)],
    [PREVALENCE_FILE, fiveHundredCitiesCsv(drawn)],
    ['cenpop/CenPop2010_Mean_TR.txt', centresCsv(cities)],
    ['gazetteer/2023_Gaz_place_national.txt', gazetteerTxt(CITY_PLANS)],
    ...cities.map((city) => tractFile('tracts-2010', tractsZip(city, 2018))),
    ...later.map(({ city }) => tractFile('tracts-2020', tractsZip(city, 2020))),
    ['cenpop/CenPop2020_Mean_TR.txt', centresCsv(later.map(({ city }) => city))],
    [PLACES_FILE, placesCsv(PLACES_MEASURES, later)],
    ['relationship/tab20_tract20_tract10_natl.txt', relationshipTxt(later)],
  ]
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), content)
  }
  return truth
}

function drawLater(before: DemoCity, seed: number) {
  const city = foundLater(before, seed)
  const { plan, tracts } = city
  const lives = drawLifeExpectancy(tracts, plan, seed)
  const prevalences = drawPlaces(tracts, lives, plan, seed)
  return { before, city, later: city, state: plan.state, county: plan.city, tracts, prevalences }
}

function tractFile(
  folder: string,
  { name, bytes }: ReturnType<typeof tractsZip>,
): [path: string, content: Uint8Array] {
  return [`${folder}/${name}`, bytes]
}

function truthOf({ plan, tracts }: DemoCity): CityTruth {
  const { city, state, effectYears } = plan
  const effect = MEASURES.map((measure) => [
    measure.id,
    measure.unit === 'years' ? effectYears : plantedPoints(measure, effectYears),
  ])
  return {
    id: `${city}-${state}`.toLowerCase(),
    city,
    state,
    effect: Object.fromEntries(effect),
    tracts: tracts.map(({ geoid, shares, coverage, score }) => ({
      geoid,
      shares,
      coverage,
      score,
    })),
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
