import { say, sayText } from '../words/say.ts'
import type { Finding } from './finding.ts'
import type { FigureContent } from './figure-content.ts'
import type { FigureSpec } from './figure-spec.ts'
import { figureTitle } from './figure-title.ts'
import { kindFinding } from './kind-finding.ts'
import { markedRuns } from './marked-runs.ts'
import { placeOf } from './place-of.ts'
import type { Run } from './set-text.ts'

/** What stands above a figure's charts. */
export interface FigureHead {
  kicker: Run[]
  headline: Run[]
  /** The interval and n, and what makes them fragile. */
  sub: Run[]
}

const INK = 'var(--ink)'
const QUIET = 'var(--ink-2)'

/** The head of a figure: the place, the finding, its numbers. A short one says that a finding is fragile, and not what else could be compared. */
export function figureHead(spec: FigureSpec, content: FigureContent, isShort = false): FigureHead {
  const finding = content.kind === 'city' ? kindFinding(spec.kind, content) : null
  return {
    kicker: kickerOf(content),
    headline:
      spec.title === null && finding
        ? findingRuns(finding.headline, finding.fragile)
        : [{ text: figureTitle(spec, content), face: 'serifBold', fill: INK }],
    sub:
      content.kind === 'city'
        ? numbersOf(finding ?? content.finding, isShort)
        : quiet(content.text),
  }
}

const quiet = (text: string): Run[] => [{ text, face: 'sans', fill: QUIET }]

function kickerOf(content: FigureContent): Run[] {
  const place = content.kind === 'city' ? placeOf(content.city) : allPlaces(content.cities.length)
  const runs: Run[] = [{ text: place, face: 'sansBold', fill: INK }]
  if (content.about.invented)
    runs.push(
      { text: '   ', face: 'sans', fill: INK },
      { text: say('demo'), face: 'sansBold', fill: INK, boxed: true, whole: true },
      { text: '  ', face: 'sans', fill: INK },
    )
  if (content.kind === 'city')
    runs.push({
      text: ` · ${say('mapped by the HOLC in {year}', { year: content.city.year ?? say('the 1930s') })}`,
      face: 'sans',
      fill: QUIET,
    })
  return runs
}

const allPlaces = (compared: number) =>
  compared > 0 ? say('{n} cities compared', { n: compared }) : sayText('All cities')

function findingRuns(headline: string, fragile: boolean): Run[] {
  return markedRuns(
    headline,
    { face: 'serifBold', fill: INK },
    { figure: { whole: true, dashed: fragile } },
  )
}

function numbersOf({ numbers, caution }: Finding, isShort: boolean): Run[] {
  const runs = markedRuns(numbers, { face: 'sans', fill: QUIET }, { means: { fill: INK } })
  if (!caution) return runs
  const { title, text } = caution
  const first = /^.*?\.(?= )/.exec(text)?.[0]
  const said = isShort && title === say('Fragile:') && first ? first : text
  return [...runs, { text: ` ${title} `, face: 'sansBold', fill: INK }, ...quiet(said)]
}
