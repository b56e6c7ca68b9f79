import { GRADES, type Grade } from '../domain/grade.ts'
import type { AreaProperties } from '../domain/city-shapes.ts'
import type { Descriptions } from '../domain/description.ts'

/** A passage of one survey sheet, whole, with the area that it describes. */
export interface SurveySample {
  area: AreaProperties & { grade: Grade; label: string }
  text: string
}

/** A passage of so many characters says something and can still be quoted whole. */
const SHORTEST = 120
const LONGEST = 520

/**
 * What is quoted of a city's survey sheets: of the worst grade that has such sheets, the longest passage that can be quoted whole, of equals
 * the first area; where all are longer, the shortest of them. Null where no labelled area has a passage.
 */
export function surveySample(
  areas: readonly AreaProperties[],
  sheets: Descriptions,
): SurveySample | null {
  for (const grade of GRADES.toReversed()) {
    const samples = areas.flatMap((area): SurveySample[] => {
      const text = longest(Object.values(sheets[area.area_id] ?? {}))
      if (area.grade !== grade || area.label === null || text.length < SHORTEST) return []
      return [{ area: { ...area, grade, label: area.label }, text }]
    })
    const length = ({ text }: SurveySample) =>
      text.length <= LONGEST ? LONGEST - text.length : text.length
    const [best] = samples.sort((a, b) => length(a) - length(b))
    if (best) return best
  }
  return null
}

const longest = (answers: readonly string[]) =>
  answers.reduce((most, answer) => (answer.length > most.length ? answer : most), '').trim()
