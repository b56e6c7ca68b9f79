import { assignmentKey, DEFAULT_ASSIGNMENT, type Assignment } from '../domain/assignment.ts'
import type { EstimateColumns } from '../domain/city-tracts.ts'
import type { EmbedCity } from '../domain/embed-city.ts'
import { unpackEstimates, type EmbedMeasures } from '../domain/embed-measures.ts'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { say } from '../words/say.ts'
import { assignmentOf } from '../view/assignment-of.ts'
import type { ViewState } from '../view/url.ts'
import { cityContent, type CityContent } from './city-content.ts'
import type { Comparison, GradedTract } from './compare-grades.ts'
import { embeddedComparison } from './embedded-comparison.ts'
import { embeddedGrades } from './embedded-grades.ts'
import { embeddedMeasure, embeddedMeasures } from './embedded-measure.ts'
import { embeddedShapes } from './embedded-shapes.ts'
import { embeddedWays } from './embedded-ways.ts'
import { headlinePair } from './headline-pair.ts'
import { WORST_AND_BEST } from './pair.ts'

/** What a figure is made of where there is no database. */
export interface Embedded {
  embed: EmbedCity
  /** The estimates of the city's other measures; null while they are not there. */
  others: EmbedMeasures | null
  view: ViewState
  /** YYYY-MM-DD. */
  day: string
  /** The whole address of the live view. */
  link: string
}

/** Whether a view of the city needs the estimates of its other measures. */
export function needsOthers(embed: EmbedCity, view: ViewState): boolean {
  return embeddedMeasure(embed, view.measure).id !== embed.measure
}

/**
 * The content of a city's figures from its small file, with the same numbers as the page has. Under the default rule its comparison comes with the
 * file; under any other the code that compares is fetched. Throws an Error where the other measures are needed and not given.
 */
export async function embedContent(of: Embedded): Promise<CityContent> {
  const { embed, view, day, link } = of
  const measure = embeddedMeasure(embed, view.measure)
  const assignment = assignmentOf(view)
  const estimates = estimatesOf(of)
  if (measure.id !== embed.measure && !estimates[measure.id])
    throw new Error(say('The estimates of {measure} are not there.', { measure: measure.id }))
  const grades = embeddedGrades(embed, assignment)
  const comparison =
    embed.geoid.length === 0
      ? null
      : await comparisonOf(embed, measure, assignment, grades, estimates[measure.id])
  const found = comparison && headlinePair(comparison)
  const pair = found ? ([found.grade, found.reference] as const) : WORST_AND_BEST
  const { city, geoid, population, shareA, shareB, shareC, shareD, coverage } = embed
  const shapes = embeddedShapes(embed)
  const measures = embeddedMeasures(embed).filter(
    ({ id }) => id !== measure.id && estimates[id] !== undefined,
  )
  return cityContent({
    about: {
      ...{ measure, assignment, day, link },
      vintage: embed.vintage,
      invented: embed.invented,
      dataVersion: embed.dataVersion,
    },
    city,
    shapes,
    tracts: { geoid, population, shareA, shareB, shareC, shareD, coverage, estimates },
    ...{ grades, comparison },
    ways: measure.id === embed.measure ? embeddedWays(embed, pair) : null,
    classes: view.classes,
    breaks: view.breaks,
    natural: view.classes === 'jenks' ? await loadNatural() : null,
    against: measures.find(({ id }) => id === view.against) ?? measures[0] ?? null,
    tract: geoid.find((id) => id === view.tract) ?? null,
    area: hasArea(embed, view.area) ? view.area : null,
  })
}

function estimatesOf({ embed, others }: Embedded): Record<string, EstimateColumns> {
  return {
    ...(embed.estimates && { [embed.measure]: embed.estimates }),
    ...Object.fromEntries(
      Object.entries(others ?? {}).map(([id, packed]) => [id, unpackEstimates(packed)]),
    ),
  }
}

const hasArea = ({ shapes }: EmbedCity, id: number | null) =>
  shapes.objects.areas.geometries.some(
    ({ properties }) => properties && 'area_id' in properties && properties.area_id === id,
  )

async function comparisonOf(
  embed: EmbedCity,
  measure: Measure,
  assignment: Assignment,
  grades: readonly (Grade | null)[],
  estimates: EstimateColumns | undefined,
): Promise<Comparison> {
  const tracts = embed.geoid.map((geoid, i): GradedTract => {
    return { geoid, grade: grades[i] ?? null, estimate: estimates?.estimate[i] ?? null }
  })
  if (assignment.rule.gives === 'shares') return sharesCompared(embed, assignment, tracts)
  const margins = embed.margins[measure.id]
  if (margins && assignmentKey(assignment) === assignmentKey(DEFAULT_ASSIGNMENT))
    return embeddedComparison(tracts, margins)
  const { compareGrades } = await import('./compare-grades.ts')
  return compareGrades(tracts)
}

async function sharesCompared(
  { city, shareA, shareB, shareC, shareD, coverage }: EmbedCity,
  { threshold }: Assignment,
  tracts: readonly GradedTract[],
): Promise<Comparison> {
  const [{ compareShares }, { fitShares }] = await Promise.all([
    import('./compare-shares.ts'),
    import('./share-fit.ts'),
  ])
  const rows = tracts.flatMap(({ estimate }, i) =>
    estimate === null
      ? []
      : {
          city_id: city.id,
          ...{ share_a: shareA[i]!, share_b: shareB[i]!, share_c: shareC[i]!, share_d: shareD[i]! },
          coverage: coverage[i]!,
          estimate,
        },
  )
  return compareShares(fitShares(rows, threshold))
}

async function loadNatural() {
  return (await import('../stats/natural-breaks.ts')).naturalBreaks
}
