import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_ASSIGNMENT, type Assignment } from '../../src/domain/assignment.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { tractCounts, type City } from '../../src/domain/city.ts'
import type { Grade } from '../../src/domain/grade.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { columnsPath, shapesPath } from '../../src/domain/published-path.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cityContent, type CityContent } from '../../src/figure/city-content.ts'
import { compareGrades, type Comparison } from '../../src/figure/compare-grades.ts'
import { compareShares } from '../../src/figure/compare-shares.ts'
import { headlinePair } from '../../src/figure/headline-pair.ts'
import { multiverseWays } from '../../src/figure/multiverse-ways.ts'
import { WORST_AND_BEST, type Pair } from '../../src/figure/pair.ts'
import { fitShares } from '../../src/figure/share-fit.ts'
import { wayId } from '../../src/figure/way-id.ts'
import { multiverse } from '../../src/queries/multiverse.ts'
import { sharedTracts } from '../../src/queries/shared-tract.ts'
import { tractGrade } from '../../src/queries/tract-grade.ts'
import { decodeShapes } from '../../src/spatial/decode-shapes.ts'
import { naturalBreaks } from '../../src/stats/natural-breaks.ts'
import { assignmentOf } from '../../src/view/assignment-of.ts'
import { shownVintage } from '../../src/view/shown-vintage.ts'
import { encodeView, type ViewState } from '../../src/view/url.ts'
import { readManifest } from '../data/check-files.ts'
import type { PublishedDatabase } from '../data/published-database.ts'

/** Where a city's figures are made from, and what they say of themselves. */
export interface CityFolder {
  /** Of published data. */
  folder: string
  /** YYYY-MM-DD. */
  day: string
  /** The address of the live atlas, before the view's query: "https://example.org/atlas/". */
  address: string
  /** The same data opened as a database, for grades under other rules and for the ways of counting; null without them. */
  database: PublishedDatabase | null
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T
}

/**
 * What the figures of a view's city draw and say, in the language that is spoken, from published files. Under the default rule no database is
 * needed; the ways of counting need one. Throws an Error for a city or a measure that the data do not hold, and for another rule without a database.
 */
export function loadCityContent(
  view: ViewState,
  of: CityFolder,
  /** The grades whose gap is counted in every way; the headline's unless given. */
  between?: Pair,
): CityContent {
  const { folder, day, address, database } = of
  const manifest = readManifest(folder)
  const city = readJson<City[]>(folder, 'cities.json').find(({ id }) => id === view.city)
  if (!city) throw new Error(`${folder} has no city ${view.city}`)
  const measures = publishedMeasures(manifest)
  const measure = measures.find(({ id }) => id === view.measure)
  if (!measure) throw new Error(`${folder} has no measure ${view.measure}`)
  const vintage = shownVintage(city, measure.id)
  const shapes = decodeShapes(readJson<CityShapes<Vintage>>(folder, shapesPath(city.id, vintage)))
  const tracts = readJson<CityTracts<Vintage>>(folder, columnsPath(city.id, vintage))
  const assignment = assignmentOf(view)
  const counted =
    database && tractCounts(city, vintage) ? countWays(database, measure.id, city.id) : null
  const grades = gradesOf({ city, tracts, assignment, vintage, database })
  const comparison = tractCounts(city, vintage)
    ? compare(assignment, grades, tracts, measure.id, counted)
    : null
  const pair = comparison && headlinePair(comparison)
  return cityContent({
    about: {
      ...{ measure, assignment, vintage, day },
      invented: manifest.invented,
      dataVersion: manifest.dataVersion,
      link: `${address}${encodeView(view)}`,
    },
    ...{ city, shapes, tracts, grades, comparison },
    ways:
      counted &&
      multiverseWays(
        counted.rows,
        counted.tracts,
        between ?? (pair ? [pair.grade, pair.reference] : WORST_AND_BEST),
      ),
    classes: view.classes,
    breaks: view.breaks,
    natural: naturalBreaks,
    against: measures.find(({ id }) => id === (view.against ?? 'diabetes')) ?? null,
    measures,
    tract: view.tract,
    area: view.area,
  })
}

interface Counted {
  rows: Parameters<typeof multiverseWays>[0]
  tracts: Parameters<typeof multiverseWays>[1]
}

/** Of measures whose estimates are in a database already. */
const adopted = new WeakMap<PublishedDatabase, Set<string>>()

/** What the ways of counting of a measure rest on, in every city or in one. */
export function countWays(database: PublishedDatabase, measure: string, city?: string): Counted {
  const known = adopted.get(database) ?? new Set()
  adopted.set(database, known)
  if (!known.has(measure)) database.adopt(measure)
  known.add(measure)
  return {
    rows: database.database.query(multiverse({ measure, city })),
    tracts: database.database.query(sharedTracts({ measure, city })),
  }
}

function gradesOf(of: {
  city: City
  tracts: CityTracts<Vintage>
  assignment: Assignment
  vintage: Vintage
  database: PublishedDatabase | null
}): (Grade | null)[] {
  const { city, tracts, assignment, vintage, database } = of
  if (assignment.rule.gives === 'shares') return tracts.geoid.map(() => null)
  if (wayId(assignment) === wayId(DEFAULT_ASSIGNMENT)) return tracts.grade
  if (!database)
    throw new Error(`grades under the rule ${assignment.rule.id} need the database of the data`)
  const rows = database.database.query(tractGrade({ ...assignment, city: city.id, vintage }))
  const byGeoid = new Map(rows.map(({ geoid, grade }) => [geoid as string, grade]))
  return tracts.geoid.map((geoid) => byGeoid.get(geoid) ?? null)
}

function compare(
  { rule, threshold }: Assignment,
  grades: readonly (Grade | null)[],
  { geoid, estimates }: CityTracts<Vintage>,
  measure: string,
  counted: Counted | null,
): Comparison {
  if (rule.gives === 'shares') {
    if (!counted)
      throw new Error(`a figure under the rule ${rule.id} needs the database of the data`)
    return compareShares(fitShares(counted.tracts, threshold))
  }
  const values = estimates[measure]?.estimate
  return compareGrades(
    geoid.map((id, i) => ({
      geoid: id,
      grade: grades[i] ?? null,
      estimate: values?.[i] ?? null,
    })),
  )
}
