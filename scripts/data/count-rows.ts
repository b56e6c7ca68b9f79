import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { Codebook } from '../../src/domain/codebook.ts'
import type { PlaceIndex } from '../../src/domain/place-index.ts'
import type { PublishedReport } from '../../src/domain/published-report.ts'
import type { SurveyIndex } from '../../src/domain/survey-index.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { DataPackage } from './data-package.ts'
import { placesIn } from './place-index.ts'

/** How many rows a kind of JSON file has, by the pattern of its path. */
const COUNTS: readonly [RegExp, (content: never) => number][] = [
  [/^cities\.json$/, (cities: unknown[]) => cities.length],
  [
    /^city\/.*\.topo\.json$/,
    ({ objects: { areas, tracts } }: CityShapes<Vintage>) =>
      areas.geometries.length + tracts.geometries.length,
  ],
  [/^city\/.*\.tracts\.json$/, tractRows],
  [/^description\//, (descriptions: object) => Object.keys(descriptions).length],
  [/^search\/places\.json$/, (places: PlaceIndex) => placesIn(places)],
  [/^search\/texts\.json$/, ({ areas }: SurveyIndex) => areas.length],
  [/^report\.json$/, ({ defects }: PublishedReport) => defects.length],
  [/^codebook\.json$/, (codebook: Codebook) => codebookRows(codebook)],
  [/^datapackage\.json$/, ({ resources }: DataPackage) => resources.length],
]

const TRACT_COLUMNS = [
  'population',
  'landAreaM2',
  'shareA',
  'shareB',
  'shareC',
  'shareD',
  'coverage',
  'grade',
] as const

function tractRows(columns: CityTracts<Vintage>): number {
  const rows = columns.geoid.length
  for (const name of TRACT_COLUMNS)
    if (columns[name]?.length !== rows)
      throw new Error(
        `its column ${name} has ${columns[name]?.length ?? 'no'} values for ${rows} tracts`,
      )
  return rows
}

/** The columns, measures and sources that a codebook explains. */
export function codebookRows({ tables, measures, sources }: Codebook): number {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  return columns + measures.length + sources.length
}

/** The rows of a published JSON file's content; null for a kind of file that has none. Throws when the content is of another kind. */
export function countRows(path: string, content: unknown): number | null {
  const count = COUNTS.find(([pattern]) => pattern.test(path))?.[1]
  return count ? count(content as never) : null
}
