import { format } from 'd3-format'
import type { SetResult } from './measure-set.ts'

/** The result as tools read it: one object; null where GEOS is absent. */
export function joinReport(results: readonly SetResult[], exponent: number | null) {
  return {
    runs: results.map(({ set, pairs, oursPairsMs, oursTotalMs, turfMsPerPair, geos }) => {
      const oursMsPerPair = oursPairsMs / pairs
      return {
        set,
        pairs,
        oursMsPerPair,
        geosMsPerPair: geos && geos.pairsMs / pairs,
        speedUpOverGeos: geos && geos.pairsMs / oursPairsMs,
        turfMsPerPair,
        speedUpOverTurf: turfMsPerPair / oursMsPerPair,
        totalMs: oursTotalMs,
        geosTotalMs: geos && geos.totalMs,
        largestRelativeDifference: geos && geos.largestRelativeDifference,
      }
    }),
    exponent,
  }
}

const whole = format(',.0f')
const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(1) : whole(ratio)} ×`
const megabytes = (bytes: number) => `${whole(bytes / 1e6)} MB`

/** The result as people read it: a row a quantity, a column a set. */
export function joinTable(results: readonly SetResult[], exponent: number | null): string {
  const row = (label: string, cell: (result: SetResult) => string) => [label, ...results.map(cell)]
  const geosRow = (
    label: string,
    cell: (geos: NonNullable<SetResult['geos']>, result: SetResult) => string,
  ) => row(label, (result) => (result.geos ? cell(result.geos, result) : 'absent'))
  const rows = [
    row('', ({ set }) => set),
    row('areas', ({ areas }) => whole(areas)),
    row('tracts', ({ tracts }) => whole(tracts)),
    row('candidate pairs', ({ pairs }) => whole(pairs)),
    row('ms a pair: ours', ({ oursPairsMs, pairs }) => (oursPairsMs / pairs).toFixed(5)),
    geosRow('           GEOS', ({ pairsMs }, { pairs }) => (pairsMs / pairs).toFixed(5)),
    geosRow('           GEOS / ours', ({ pairsMs }, { oursPairsMs }) =>
      times(pairsMs / oursPairsMs),
    ),
    row('           Turf', ({ turfMsPerPair }) => turfMsPerPair.toFixed(5)),
    row('           Turf / ours', (r) => times((r.turfMsPerPair * r.pairs) / r.oursPairsMs)),
    row('ms in all: ours, packed', ({ oursPairsMs }) => whole(oursPairsMs)),
    row('           ours, from GeoJSON', ({ oursTotalMs }) => whole(oursTotalMs)),
    geosRow('           GEOS, from points', ({ totalMs }) => whole(totalMs)),
    geosRow('           GEOS / ours', ({ totalMs }, { oursTotalMs }) =>
      times(totalMs / oursTotalMs),
    ),
    row('           our whole join', ({ wholeJoinMs }) => whole(wholeJoinMs)),
    row('most memory: ours', ({ oursBytes }) => megabytes(oursBytes)),
    geosRow('             GEOS', ({ bytes }) => megabytes(bytes)),
    geosRow('overlaps over 1 m²', ({ overlaps }) => whole(overlaps)),
    geosRow('missing, extra', ({ missing, extra }) => `${missing}, ${extra}`),
    geosRow('largest difference', ({ largestRelativeDifference: d }) => d.toExponential(1)),
    geosRow('rounding: ours', ({ rounding }) => rounding.ours.toExponential(1)),
    geosRow('          GEOS', ({ rounding }) => rounding.geos.toExponential(1)),
    geosRow(
      'invalid, pairs with one',
      ({ invalid, invalidPairs }) => `${invalid}, ${invalidPairs}`,
    ),
  ]
  const growth = exponent === null ? 'not measured' : exponent.toFixed(3)
  return [
    ...aligned(rows),
    `Cost from GeoJSON grows as the number of pairs to the power ${growth}, over the invented sets.`,
    'Rounding: the largest error of the overlaps that differ most, held against 320 binary digits.',
    `Turf is measured on ${Math.max(...results.map(({ turfPairs }) => turfPairs))} pairs of each set, drawn by the seed.`,
  ].join('\n')
}

function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map(([label, ...cells]) =>
    [label!.padEnd(widths[0]!), ...cells.map((cell, k) => cell.padStart(widths[k + 1]!))].join(
      '  ',
    ),
  )
}
