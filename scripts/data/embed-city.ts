import { ASSIGNMENTS } from '../../src/domain/assignment.ts'
import type { City } from '../../src/domain/city.ts'
import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { EmbedCity } from '../../src/domain/embed-city.ts'
import type { Measure } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { compareGrades } from '../../src/figure/compare-grades.ts'
import { gradeLetters } from '../../src/figure/embedded-grades.ts'
import { packedWays } from '../../src/figure/embedded-ways.ts'
import { headlinePair } from '../../src/figure/headline-pair.ts'
import { multiverseWays } from '../../src/figure/multiverse-ways.ts'
import { WORST_AND_BEST, type Pair } from '../../src/figure/pair.ts'
import { wayId } from '../../src/figure/way-id.ts'
import type { EveryWay } from './count-every-way.ts'
import type { Edition } from './manifest.ts'
import type { TractGradeRow } from '../../src/queries/tract-grade.ts'
import { roundTo } from './estimate.ts'
import { marginsOf } from './margins.ts'
import { smallShapes } from './small-shapes.ts'

/** A regression on shares is to give the numbers that the database's shares give. */
const SHARE_DECIMALS = 7

/** What the file of one city is made of. */
export interface EmbedParts<V extends Vintage> {
  city: City
  vintage: V
  shapes: CityShapes<V>
  columns: CityTracts<V>
  everyWay: EveryWay
  /** The measure whose estimates it holds. */
  measure: Measure
  sources: readonly string[]
  edition: Edition
}

/** What a small picture of a city needs. */
export function embedCityOf<V extends Vintage>(parts: EmbedParts<V>): EmbedCity<V> {
  const { city, vintage, columns, measure, edition } = parts
  const { geoid, population } = columns
  const share = (of: (row: TractGradeRow<Vintage>) => number) =>
    (parts.everyWay.shares.get(city.id) ?? []).map((row) => roundTo(of(row), SHARE_DECIMALS))
  const coverage = share((row) => row.coverage)
  return {
    ...edition,
    sources: [...parts.sources],
    city,
    vintage,
    shapes: smallShapes(parts.shapes, city.bounds),
    ...{ geoid, population, coverage },
    shareA: share((row) => row.share_a),
    shareB: share((row) => row.share_b),
    shareC: share((row) => row.share_c),
    shareD: share((row) => row.share_d),
    grades: shortGrades(parts.everyWay.grades.get(city.id) ?? new Map(), coverage),
    measure: measure.id,
    estimates: columns.estimates[measure.id] ?? null,
    margins: Object.fromEntries(
      Object.entries(columns.estimates).map(([id, { estimate }]) => [
        id,
        marginsOf(columns.grade, estimate),
      ]),
    ),
    ways: waysOf(parts),
  }
}

/** Without the ways that follow from the one without a least coverage: a rounded coverage may lie on the other side of it. */
function shortGrades(
  all: ReadonlyMap<string, string>,
  coverage: readonly number[],
): EmbedCity['grades'] {
  const short: EmbedCity['grades'] = {}
  for (const assignment of ASSIGNMENTS) {
    const letters = all.get(wayId(assignment))
    if (letters === undefined) continue
    const follows =
      assignment.threshold > 0 && gradeLetters({ coverage, grades: short }, assignment) === letters
    if (!follows) short[wayId(assignment)] = letters
  }
  return short
}

function waysOf<V extends Vintage>(parts: EmbedParts<V>): EmbedCity['ways'] {
  const { city, columns, everyWay, measure } = parts
  const estimates = columns.estimates[measure.id]?.estimate
  if (!estimates) return null
  const tracts = columns.geoid.map((geoid, i) => ({
    geoid,
    grade: columns.grade[i]!,
    estimate: estimates[i]!,
  }))
  const found = headlinePair(compareGrades(tracts))
  const pair: Pair = found ? [found.grade, found.reference] : WORST_AND_BEST
  const [rows, shared] = [everyWay.rows.get(city.id) ?? [], everyWay.tracts.get(city.id) ?? []]
  return packedWays(multiverseWays(rows, shared, pair), pair)
}
