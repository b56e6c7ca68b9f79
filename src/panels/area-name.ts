import type { AreaProperties } from '../domain/city-shapes.ts'
import { CATEGORY } from '../domain/grade.ts'
import { ungradedName } from '../domain/ungraded-area.ts'
import { say, sayText } from '../words/say.ts'

/** What to call an area where it is named: by its label, otherwise by its grade or by what the map calls it. */
export function areaName({
  label,
  grade,
  category,
}: Pick<AreaProperties, 'label' | 'grade' | 'category'>): string {
  if (grade === null) return ungradedName(label, category)
  return label ?? say('{category} area without a label', { category: sayText(CATEGORY[grade]) })
}

/** “D11, graded “Hazardous””, by its grade's letter where it has no label; an area without a grade by its label and what the map calls it. */
export function areaTitle({ label, grade, category }: AreaProperties): string {
  if (grade === null) return ungradedName(label, category)
  return say('{label}, graded “{category}”', {
    label: label ?? grade,
    category: sayText(CATEGORY[grade]),
  })
}
