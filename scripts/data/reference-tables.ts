import { Float64, Int32, Utf8, type Table } from 'apache-arrow'
import type { PublishedFile } from '../../src/domain/manifest.ts'
import type { EstimatesByTract } from './estimate.ts'
import type { PublishedScore } from './read-hrs.ts'
import type { LookedUpPair } from './read-tract-lookup.ts'
import { HEALTH_RELEASE, type ReferenceEstimate } from './reference-health.ts'
import type { ReferenceData } from './reference-inputs.ts'
import { tableOf } from './tables.ts'

/** A table that published figures are held to, with what it was made from. */
export interface ReferenceTable extends Pick<PublishedFile, 'path' | 'vintage' | 'sources'> {
  table: Table
}

/** `published_score`, `tract_lookup` and `reference_estimate`, as far as there are inputs of them; none without any. */
export function referenceTables(
  { scores, lookup, health }: ReferenceData,
  lifeExpectancy: EstimatesByTract,
): ReferenceTable[] {
  const on2010 = (path: string, sources: string[], table: Table): ReferenceTable => ({
    path: `reference/${path}.arrow`,
    vintage: 2010,
    sources,
    table,
  })
  const named = new Set([...(scores ?? []), ...(lookup ?? [])].map(({ geoid }) => geoid))
  const lives = [...named].sort().flatMap((geoid): ReferenceEstimate[] => {
    const estimate = lifeExpectancy.get(geoid)?.estimate
    return estimate === undefined ? [] : [{ measure: 'life-expectancy', geoid, estimate }]
  })
  const estimateSources = ['usaleep', ...(health ? [HEALTH_RELEASE.id] : [])].sort()
  return [
    ...(scores ? [on2010('published-score', ['hrs'], scoreTable(scores))] : []),
    ...(lookup ? [on2010('tract-lookup', ['tract-lookup'], lookupTable(lookup))] : []),
    ...(named.size > 0
      ? [on2010('estimate', estimateSources, referenceEstimateTable([...lives, ...(health ?? [])]))]
      : []),
  ]
}

function scoreTable(rows: readonly PublishedScore[]): Table {
  return tableOf(rows, {
    geoid: [new Utf8(), (row) => row.geoid],
    metro_id: [new Utf8(), (row) => row.metroId],
    metro: [new Utf8(), (row) => row.metro],
    score: [new Float64(), (row) => row.score],
  })
}

function lookupTable(rows: readonly LookedUpPair[]): Table {
  return tableOf(rows, {
    area_id: [new Int32(), (row) => row.areaId],
    geoid: [new Utf8(), (row) => row.geoid],
    tract_share: [new Float64(), (row) => row.tractShare],
  })
}

function referenceEstimateTable(rows: readonly ReferenceEstimate[]): Table {
  return tableOf(rows, {
    measure: [new Utf8(), (row) => row.measure],
    geoid: [new Utf8(), (row) => row.geoid],
    estimate: [new Float64(), (row) => row.estimate],
  })
}
