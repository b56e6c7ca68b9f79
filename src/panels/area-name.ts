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
