import { vintageOfOwn, type OwnOrigin } from './own-measure.ts'
import { PREVALENCES, type Breaks, type Prevalence, type Worse } from './prevalence.ts'
import { DEFAULT_RELEASE, RELEASES, surveyYear, type Release } from './release.ts'
import type { Unit } from './unit.ts'
import { VINTAGES, type Vintage } from './vintage.ts'

/**
 * An outcome that a tract has an estimate of. A measure is a parameter everywhere, never a column name. Its words are English; `sayText`
 * gives the reader's language where they are shown.
 */
export interface Measure {
  /** Stable, used in links and file names. */
  id: string
  /** As it stands in a sentence: "Map of life expectancy at birth". */
  label: string
  /** Where a row is narrow. */
  shortLabel: string
  unit: Unit
  worse: Worse
  /** What it counts, in plain words. */
  definition: string
  /** Of whom it is a mean or a part: "adults aged 18 and over". */
  universe: string
  /** Id of its source in `data/sources.json`. */
  source: string
  /** Which series it belongs to. */
  program: 'USALEEP' | Release['program'] | 'own'
  /** Which of its source's releases. */
  release: string
  /** The years its data come from, e.g. "2010–15". */
  period: string
  /** The prefix of its columns in the publisher's file, and others that some releases have. */
  column: string
  otherColumns: readonly string[]
  /** The six inner breaks of its seven classes: round, and the same for all cities. */
  breaks: Breaks
  /** The tracts that it has estimates of. */
  vintage: Vintage
  /** The tracts that its publisher drew its estimates on, where the build moved them to others; null where it did not. */
  movedFrom: Vintage | null
  /** Where a measure comes from that a reader brought; absent for the atlas's own. */
  own?: OwnOrigin
}

const LIFE_EXPECTANCY: Measure = {
  id: 'life-expectancy',
  label: 'life expectancy at birth',
  shortLabel: 'Life expectancy',
  unit: 'years',
  worse: 'lower',
  definition: 'Years a person born there could expect to live if the death rates of 2010–15 held.',
  universe: 'everyone who lives there',
  source: 'usaleep',
  program: 'USALEEP',
  release: 'USALEEP, 2018',
  period: '2010–15',
  column: 'e(0)',
  otherColumns: [],
  breaks: [70, 73, 76, 79, 82, 85],
  vintage: 2010,
  movedFrom: null,
}

/** PLACES has measures of its own, other ones on the tracts of each census. */
function idIn({ program, vintage }: Release, id: string): string {
  if (program === '500 Cities') return id
  return vintage === 2020 ? `places-${id}` : `places-2010-${id}`
}

function measureOf(prevalence: Prevalence, release: Release): Measure {
  const { id, label, shortLabel, worse, column, otherColumns, breaks } = prevalence
  const { definition, universe } = {
    ...prevalence,
    ...(release.vintage === 2020 && prevalence.on2020Tracts),
  }
  return {
    ...{ id: idIn(release, id), label, shortLabel, worse, definition, universe, breaks },
    ...{ column, otherColumns },
    unit: 'percent',
    source: release.id,
    program: release.program,
    release: release.title,
    period: String(surveyYear(release, prevalence.asked)),
    vintage: release.vintage,
    movedFrom: null,
  }
}

/** The measures of a release, in the order in which they are listed everywhere. */
export function measuresOf(release: Release): Measure[] {
  return PREVALENCES.filter(({ programs }) => programs.includes(release.program)).map(
    (prevalence) => measureOf(prevalence, release),
  )
}

/** The same measure with its estimates moved to the tracts of another census: a measure of its own, which says so. */
export function movedMeasure(measure: Measure, vintage: Vintage): Measure {
  return {
    ...measure,
    id: `${measure.id}-on-${vintage}-tracts`,
    vintage,
    movedFrom: measure.vintage,
  }
}

/** Life expectancy first, then the 28 measures of the 500 Cities release that is read by default, outcomes before habits and care. */
export const MEASURES: readonly Measure[] = [LIFE_EXPECTANCY, ...measuresOf(DEFAULT_RELEASE)]

/** The measure a view opens with, and the one every city's headline speaks of. */
export const HEADLINE_MEASURE = LIFE_EXPECTANCY

/** The newest release of PLACES on the tracts of a census. */
function newestPlaces(vintage: Vintage): Release {
  return RELEASES.findLast(
    (release) => release.program === 'PLACES' && release.vintage === vintage,
  )!
}

const UNMOVED = [
  ...MEASURES,
  ...VINTAGES.toReversed().flatMap((vintage) => measuresOf(newestPlaces(vintage))),
]

/** Every measure that data can hold: the 29, those of PLACES, and all of them moved; with the releases that are read by default. */
export const ALL_MEASURES: readonly Measure[] = [
  ...UNMOVED,
  ...UNMOVED.map((measure) => movedMeasure(measure, measure.vintage === 2010 ? 2020 : 2010)),
]

const BY_ID = new Map(ALL_MEASURES.map((measure) => [measure.id, measure]))

/** The tracts that the measure with this id has estimates of: those of 2010 for one that nobody knows. */
export function vintageOf(id: string): Vintage {
  return maybeMeasure(id)?.vintage ?? vintageOfOwn(id) ?? 2010
}

/** The measure with this id, or null. */
export function maybeMeasure(id: string): Measure | null {
  return BY_ID.get(id) ?? null
}
