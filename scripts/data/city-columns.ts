import type { CityTracts, EstimateColumns } from '../../src/domain/city-tracts.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { TractGradeRow } from '../../src/queries/tract-grade.ts'
import { roundTo, type EstimatesByTract } from './estimate.ts'
import type { LinkedMap } from './link.ts'
import type { PopulationCentre } from './read-centres.ts'

const SHARE_DECIMALS = 4

/** What a city's first picture needs, by columns; `grades` are its tracts' in the same order. */
export function cityColumns<V extends Vintage>(
  { map, tracts }: LinkedMap<V>,
  grades: readonly TractGradeRow<NoInfer<V>>[],
  centres: ReadonlyMap<Geoid<NoInfer<V>>, PopulationCentre>,
  estimates: ReadonlyMap<string, EstimatesByTract<NoInfer<V>>>,
): CityTracts<V> {
  const geoid = tracts.map((tract) => tract.geoid)
  const share = (of: (row: TractGradeRow<V>) => number) =>
    grades.map((row) => roundTo(of(row), SHARE_DECIMALS))
  const columns = [...estimates].map(
    ([measure, byTract]) => [measure, estimateColumns(geoid, byTract)] as const,
  )
  return {
    city: map.id,
    geoid,
    population: geoid.map((id) => centres.get(id)?.population ?? null),
    landAreaM2: tracts.map(({ landAreaM2 }) => Math.round(landAreaM2)),
    shareA: share((row) => row.share_a),
    shareB: share((row) => row.share_b),
    shareC: share((row) => row.share_c),
    shareD: share((row) => row.share_d),
    coverage: share((row) => row.coverage),
    grade: grades.map((row) => row.grade),
    estimates: Object.fromEntries(
      columns.filter(([, { estimate }]) => estimate.some((value) => value !== null)),
    ),
  }
}

function estimateColumns<V extends Vintage>(
  geoids: readonly Geoid<V>[],
  byTract: EstimatesByTract<NoInfer<V>>,
): EstimateColumns {
  const found = geoids.map((geoid) => byTract.get(geoid))
  return {
    estimate: found.map((row) => row?.estimate ?? null),
    low: found.map((row) => row?.low ?? null),
    high: found.map((row) => row?.high ?? null),
    flag: found.map((row) => row?.flag ?? null),
  }
}
