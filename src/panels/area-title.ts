import type { AreaProperties } from '../domain/city-shapes.ts'
import { CATEGORY } from '../domain/grade.ts'
import { ungradedName } from '../domain/ungraded-area.ts'
import { say, sayText } from '../words/say.ts'

/** “D11, graded “Hazardous””; an area without a grade by its label and what the map calls it. */
export function areaTitle({ label, grade, category }: AreaProperties): string {
  if (grade === null) return ungradedName(label, category)
  return say('{label}, graded “{category}”', {
    label: label ?? grade,
    category: sayText(CATEGORY[grade]),
  })
}
