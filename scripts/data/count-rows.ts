import type { CityShapes } from '../../src/domain/city-shapes.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import type { Codebook } from '../../src/domain/codebook.ts'
import type { Distributions } from '../../src/domain/distribution.ts'
import type { EmbedCity } from '../../src/domain/embed-city.ts'
import type { EmbedMeasures } from '../../src/domain/embed-measures.ts'
import type { PlaceIndex } from '../../src/domain/place-index.ts'
import type { PublishedReport } from '../../src/domain/published-report.ts'
import type { SurveyIndex } from '../../src/domain/survey-index.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import type { CityMetadata } from './city-metadata.ts'
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
  [/^city\/.*\.metadata\.json$/, ({ rows }: CityMetadata) => rows],
  [/^embed\/.*\.measures\.json$/, (measures: EmbedMeasures) => Object.keys(measures).length],
  [
    /^embed\//,
    ({ shapes: { objects } }: EmbedCity) =>
      objects.areas.geometries.length + objects.tracts.geometries.length,
  ],
  [/^description\//, (descriptions: object) => Object.keys(descriptions).length],
  [/^search\/places\.json$/, (places: PlaceIndex) => placesIn(places)],
  [/^search\/texts\.json$/, ({ areas }: SurveyIndex) => areas.length],
  [/^distribution\.json$/, (distributions: Distributions) => distributionRows(distributions)],
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

/** How many measures are told of, those of two censuses twice. */
export function distributionRows(distributions: Distributions): number {
  return Object.values(distributions).flatMap((measures) => Object.keys(measures)).length
}

/** The columns, documents, measures and sources that a codebook explains. */
export function codebookRows({ tables, documents, measures, sources }: Codebook): number {
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  return columns + documents.length + measures.length + sources.length
}

/** The rows of a published JSON file's content; null for a kind of file that has none. Throws when the content is of another kind. */
export function countRows(path: string, content: unknown): number | null {
  const count = COUNTS.find(([pattern]) => pattern.test(path))?.[1]
  return count ? count(content as never) : null
}
