import type { AreaProperties } from '../domain/city-shapes.ts'
import { tractName, type Geoid } from '../domain/geoid.ts'
import { CATEGORY, type Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { formatInterval, formatValue } from '../domain/number-format.ts'
import { ungradedWord } from '../domain/ungraded-area.ts'
import type { Vintage } from '../domain/vintage.ts'
import { say, sayText } from '../words/say.ts'

/** What is said of a tract when it is chosen; null estimates were not published, a null grade was not given. */
interface ChosenTract {
  geoid: Geoid<Vintage>
  measure: Measure
  estimate: number | null
  low: number | null
  high: number | null
  grade: Grade | null
}

/** "Tract 1856 chosen. Life expectancy: 72.2 years, 95% interval 68.0 to 76.4. Graded D, Hazardous." */
export function tractChoice({ geoid, measure, estimate, low, high, grade }: ChosenTract): string {
  const name = sayText(measure.shortLabel)
  const value = estimate === null ? null : formatValue(estimate, measure.unit)
  const figure =
    value === null
      ? say('{measure}: no estimate was published.', { measure: name })
      : low === null || high === null
        ? `${name}: ${value}.`
        : say('{measure}: {value}, 95% interval {interval}.', {
            measure: name,
            value,
            interval: formatInterval(low, high, measure.unit),
          })
  return [say('Tract {name} chosen.', { name: tractName(geoid) }), figure, gradeWords(grade)].join(
    ' ',
  )
}

/** "Area D5 chosen. Graded D, Hazardous." */
export function areaChoice({ label, grade, category }: AreaProperties): string {
  const chosen = label
    ? say('Area {label} chosen.', { label })
    : say('An area without a label chosen.')
  const kind =
    grade === null && category
      ? say('Not graded: {category}.', { category: sayText(ungradedWord(category)) })
      : gradeWords(grade)
  return `${chosen} ${kind}`
}

function gradeWords(grade: Grade | null): string {
  return grade
    ? say('Graded {grade}, {category}.', { grade, category: sayText(CATEGORY[grade]) })
    : say('Not graded.')
}
