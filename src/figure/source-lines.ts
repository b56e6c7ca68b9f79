import { HOLC_LICENCE } from '../domain/licence.ts'
import { creditOf } from '../domain/measure-source.ts'
import type { Measure } from '../domain/measure.ts'
import { formatCount } from '../domain/number-format.ts'
import { capitalized, say, sayText } from '../words/say.ts'
import { dayWords } from './day-words.ts'
import type { FigureAbout } from './figure-about.ts'
import { assignmentWords } from './way-words.ts'

/** How many tracts a figure shows, and how many of them have an estimate; null where it counts cities instead. */
export interface Shown {
  tracts: number | null
  estimates: number | null
}

/** Where a figure's data come from, with their vintages and counts; its label is marked <b>. Invented data name no publisher. */
export function sourceLine(
  about: FigureAbout,
  shown: Shown | null,
  others: readonly Measure[] = [],
): string {
  const { measure, vintage, invented } = about
  if (invented) {
    const none = say(
      '<b>Sources</b> None: areas, tracts and figures are invented, made by a seeded simulation. They say nothing of any real place.',
    )
    return [none, ...[measure, ...others].filter(({ own }) => own).map(lineOf)].join(' ')
  }
  const holc = say(
    '<b>Sources</b> HOLC areas: Nelson, Winling et al., <i>Mapping Inequality</i>, University of Richmond.',
  )
  if (shown === null) return holc
  const drawn = say('Tracts: U.S. Census Bureau, {year} definitions.', { year: vintage })
  const own = namedLineOf(measure)
  return [
    holc,
    own,
    ...creditsOf(others, measure),
    drawn,
    countsOf(shown, measure.own !== undefined),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whose the other measures are, where they are not of the same source. */
function creditsOf(others: readonly Measure[], own: Measure): string[] {
  const foreign = others.filter((measure) => creditOf(measure) !== creditOf(own))
  return [...new Set(foreign.map((measure) => lineOf(measure)))]
}

/** "Diabetes: CDC 500 Cities, 2017 release." A reader's own names itself. */
function namedLineOf(measure: Measure): string {
  const credit = creditOf(measure)
  return measure.own
    ? `${capitalized(credit)}.`
    : say('{measure}: {credit}.', { measure: capitalized(sayText(measure.shortLabel)), credit })
}

function lineOf(measure: Measure): string {
  const credit = creditOf(measure)
  if (measure.own) return `${capitalized(credit)}.`
  return measure.unit === 'years'
    ? say('Life expectancy: {credit}.', { credit })
    : say('Prevalence: {credit}.', { credit })
}

function countsOf({ tracts, estimates }: Shown, isOwn: boolean): string {
  if (tracts === null || estimates === null) return ''
  const counts = { n: formatCount(estimates), all: formatCount(tracts) }
  if (estimates === tracts) return say('n = {n} tracts.', { n: counts.n })
  const rest = { ...counts, none: formatCount(tracts - estimates) }
  return isOwn
    ? say('n = {n} of {all} tracts; {none} are not in the reader’s data.', rest)
    : say('n = {n} of {all} tracts; {none} have no published estimate.', rest)
}

/** How its tracts were counted: the rule and the least coverage, in words. */
export function methodLine({ assignment }: FigureAbout): string {
  return say('<b>Method</b> A tract takes {method}. An association, not a cause.', {
    method: assignmentWords(assignment),
  })
}

/** What may be done with it. */
export function licenceLine({ invented, measure }: FigureAbout, shown: Shown | null): string {
  if (invented && measure.own)
    return say(
      '<b>Licence</b> Invented data of a demonstration, free for any use; the reader’s own data, as their makers allow.',
    )
  if (invented) return say('<b>Licence</b> Free for any use: invented data of a demonstration.')
  if (shown !== null && measure.own)
    return say(
      '<b>Licence</b> HOLC areas {licence}; census data, U.S. public domain; the reader’s own data, as their makers allow.',
      { licence: HOLC_LICENCE },
    )
  return shown === null
    ? say('<b>Licence</b> HOLC areas {licence}.', { licence: HOLC_LICENCE })
    : say('<b>Licence</b> HOLC areas {licence}; health and census data, U.S. public domain.', {
        licence: HOLC_LICENCE,
      })
}

/** What made it, when and of which data, and where it lives. */
export function madeLine({ day, dataVersion, link }: FigureAbout): string {
  const made = { day: dayWords(day), link: shownLink(link) }
  return ended(
    dataVersion === null
      ? say('<b>Made with</b> the Redlining & Health Atlas, {day}: {link}', made)
      : say('<b>Made with</b> the Redlining & Health Atlas, {day}, data {version}: {link}', {
          ...made,
          version: dataVersion,
        }),
  )
}

const shownLink = (link: string) => link && `<link>${link.replace(/^https?:\/\//, '')}</link>`

/** A line that was to end with an address ends without one where there is none. */
const ended = (line: string) => line.replace(/: $/, '.')

/** All of it in few words, for a figure in another's article. */
export function creditLine(about: FigureAbout, shown: Shown | null): string {
  const { measure, vintage, invented, assignment, day, link } = about
  const made = { day: dayWords(day), link: shownLink(link) }
  const end = ended(say('Redlining & Health Atlas, {day}: {link}', made))
  const method = say('A tract takes {method}.', { method: assignmentWords(assignment) })
  if (invented)
    return [
      say('Invented areas, tracts and figures, free for any use.'),
      ...(measure.own ? [lineOf(measure)] : []),
      method,
      end,
    ].join(' ')
  const holc = say('HOLC areas: Mapping Inequality, {licence}.', { licence: HOLC_LICENCE })
  if (shown === null) return [holc, end].join(' ')
  return [
    holc,
    namedLineOf(measure),
    say('Tracts: U.S. Census Bureau, {year} definitions.', { year: vintage }),
    method,
    end,
  ].join(' ')
}
