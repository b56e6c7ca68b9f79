import { tractCounts, type City } from '../../src/domain/city.ts'
import type { CityTracts } from '../../src/domain/city-tracts.ts'
import { DEFAULT_ASSIGNMENT } from '../../src/domain/assignment.ts'
import type { EmbedCity } from '../../src/domain/embed-city.ts'
import { unpackEstimates, type EmbedMeasures } from '../../src/domain/embed-measures.ts'
import { publishedMeasures } from '../../src/domain/published-measures.ts'
import { columnsPath, embedMeasuresPath, embedPath } from '../../src/domain/published-path.ts'
import { VINTAGES, type Vintage } from '../../src/domain/vintage.ts'
import { embeddedGrades } from '../../src/figure/embedded-grades.ts'
import type { Fault } from './check-fault.ts'
import type { Published } from './check-files.ts'
import { marginsOf } from './margins.ts'

/** Half a unit of the last of four decimals, and a trace of binary fractions. */
const ROUNDING = 0.00005 + 1e-7

/** Files for small pictures that are missing, or say something else than the cities' own files. */
export function checkEmbeds(cities: readonly City[], { manifest, json }: Published): Fault[] {
  const vintages = new Set(publishedMeasures(manifest).map(({ vintage }) => vintage))
  return VINTAGES.filter((vintage) => vintages.has(vintage)).flatMap((vintage) =>
    cities
      .filter((city) => vintage === 2010 || tractCounts(city, vintage))
      .flatMap((city): Fault[] => {
        const path = embedPath(city.id, vintage)
        const embed = json.get(path) as EmbedCity | undefined
        const columns = json.get(columnsPath(city.id, vintage)) as CityTracts<Vintage> | undefined
        const others = json.get(embedMeasuresPath(city.id, vintage)) as EmbedMeasures | undefined
        if (!columns) return []
        const words = embed
          ? embedFaults(city, embed, columns, others ?? {}, manifest)
          : ['there is no such file']
        return words.map((words) => ({ kind: 'contradiction', where: path, words }))
      }),
  )
}

function embedFaults(
  city: City,
  embed: EmbedCity,
  columns: CityTracts<Vintage>,
  others: EmbedMeasures,
  { dataVersion, invented }: Published['manifest'],
): string[] {
  const { shapes, measure } = embed
  const estimates = {
    ...(embed.estimates && { [measure]: embed.estimates }),
    ...Object.fromEntries(Object.entries(others).map(([id, own]) => [id, unpackEstimates(own)])),
  }
  const ids = Object.keys(columns.estimates)
  const same: [what: string, here: unknown, there: unknown][] = [
    ['edition', [embed.dataVersion, embed.invented], [dataVersion, invented]],
    ['row of the city', embed.city, city],
    ...(['geoid', 'population'] as const).map((name): [string, unknown, unknown] => [
      `column ${name}`,
      embed[name],
      columns[name],
    ]),
    ...(['shareA', 'shareB', 'shareC', 'shareD', 'coverage'] as const).map(
      (name): [string, unknown, unknown] => [
        `column ${name}`,
        embed[name].length === columns.geoid.length &&
          embed[name].every((part, i) => Math.abs(part - columns[name][i]!) <= ROUNDING),
        true,
      ],
    ),
    ['default grades', embeddedGrades(embed, DEFAULT_ASSIGNMENT), columns.grade],
    ['measures', Object.keys(estimates).sort(), ids.toSorted()],
    ...ids.flatMap((id): [string, unknown, unknown][] => [
      [`estimates of ${id}`, estimates[id], columns.estimates[id]],
      [
        `margins of ${id}`,
        embed.margins[id],
        marginsOf(columns.grade, columns.estimates[id]!.estimate),
      ],
    ]),
    ['areas', shapes.objects.areas.geometries.length, city.areas],
    ['tracts', shapes.objects.tracts.geometries.length, columns.geoid.length],
  ]
  return same
    .filter(([, here, there]) => JSON.stringify(here) !== JSON.stringify(there))
    .map(([what]) => `its ${what} are not what the city’s other files have`)
}
