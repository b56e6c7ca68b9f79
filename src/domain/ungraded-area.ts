import { say, sayText } from '../words/say.ts'
import { GRADES, CATEGORY } from './grade.ts'

/** What the surveyors called ground that they did not grade, as far as we know. */
const UNGRADED_CATEGORIES = ['Commercial', 'Industrial']

/** Whether a category is that of one of the four grades. */
export function isGradeCategory(category: string): boolean {
  return GRADES.some((grade) => CATEGORY[grade] === category)
}

/** Whether a category is one that areas of the HOLC maps are known to have. */
export function isKnownCategory(category: string): boolean {
  return isGradeCategory(category) || UNGRADED_CATEGORIES.includes(category)
}

/**
 * What an area without a grade is called in a line of text: "commercial", "industrial", or "not graded" where the
 * category is null. Another survey's "Best" is no grade here and says so.
 */
export function ungradedWord(category: string | null): string {
  if (category === null) return say('not graded')
  const word = sayText(category)
  return isGradeCategory(category)
    ? say('“{category}” without a grade', { category: word })
    : word.toLowerCase()
}

/** What to call an area without a grade where areas are listed: by its label, by its category, by both where they differ. */
export function ungradedName(label: string | null, category: string | null): string {
  if (label === null)
    return category === null
      ? say('area without a grade')
      : say('{category} area', { category: sayText(category) })
  if (category === null || category === label) return label
  return say('{label}, {category}', { label, category: ungradedWord(category) })
}
