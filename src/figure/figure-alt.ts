import { GRADES } from '../domain/grade.ts'
import { formatCount, formatValue } from '../domain/number-format.ts'
import { say } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import type { FigureContent } from './figure-content.ts'
import type { Finding } from './finding.ts'
import { kindFinding } from './kind-finding.ts'
import { comparedAlt } from './compared-part.ts'
import type { FigureSpec } from './figure-spec.ts'
import { figureTitle, unmarked } from './figure-title.ts'
import { mapAlt } from './map-alt.ts'
import { multiverseFinding } from './multiverse-finding.ts'
import { placeOf } from './place-of.ts'

/** What a figure shows and says, for those who do not see it: the reader's own words, or those made from the data. */
export function figureAlt(spec: FigureSpec, content: FigureContent): string {
  if (spec.alt !== null) return spec.alt
  const title = `${figureTitle(spec, content)}.`
  const demo = content.about.invented ? [say('Invented data: a demonstration.')] : []
  if (content.kind === 'cities')
    return [
      title,
      content.text,
      ...(content.cities.length > 0 ? [comparedAlt(content)] : []),
      ...demo,
    ].join(' ')
  const finding = kindFinding(spec.kind, content)
  return [
    `${placeOf(content.city)}.`,
    title,
    unmarked(finding.numbers),
    ...cautionOf(finding),
    ...shownBy(spec, content),
    ...demo,
  ].join(' ')
}

function cautionOf({ caution }: Finding): string[] {
  return caution ? [`${caution.title} ${caution.text}`] : []
}

function shownBy({ kind }: FigureSpec, content: CityContent): string[] {
  const means = meansOf(content)
  switch (kind) {
    case 'city':
    case 'fact-sheet':
      return [mapAlt('map', content), ...means]
    case 'map':
      return [mapAlt('map', content)]
    case 'then-now':
      return [mapAlt('then', content), mapAlt('map', content)]
    case 'by-grade':
      return means
    case 'multiverse':
      return [multiverseFinding(content.ways ?? [], content.pair, content.about.measure).text]
    case 'scatter':
    case 'tract':
    case 'forest':
    case 'compare':
      return []
  }
}

function meansOf({ comparison, about: { measure } }: CityContent): string[] {
  if (!comparison) return []
  const groups = GRADES.flatMap((grade) => {
    const { mean, n } = comparison.groups[grade].summary
    if (mean === null) return []
    const values = { grade, mean: formatValue(mean, measure.unit), n: formatCount(n) }
    return [say('{grade} {mean} (n = {n})', values)]
  })
  return groups.length === 0 ? [] : [say('Means by grade: {means}.', { means: groups.join(', ') })]
}
