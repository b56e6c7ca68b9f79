import { ascending, rollup } from 'd3-array'
import type { CityPlan } from './city-plan.ts'
import { describeArea, flatSheet, nameArea, type AnswerSheet } from './describe-area.ts'
import type { DrawnArea } from './draw-areas.ts'
import { distance } from './plane.ts'
import { stream } from './stream.ts'

/** A HOLC area as the map's legend and sheets have it. Its grade is a letter A–E. */
export interface LabelledArea extends Omit<DrawnArea, 'grade'> {
  label: string | null
  grade: string
  name: string | null
  sheet: AnswerSheet
}

const NO_SHEET: Record<CityPlan['map']['descriptions'], AnswerSheet> = {
  nested: {},
  flat: {},
  none: { '': '' },
}
const DESCRIBED = 0.9

/** Labels, names and descriptions; areas of a grade are numbered around the core. In the order of their labels. */
export function labelAreas(
  areas: readonly DrawnArea[],
  plan: CityPlan,
  seed: number,
): LabelledArea[] {
  const random = stream(seed, plan.city, 'labels')
  const none = NO_SHEET[plan.map.descriptions]
  return numbered(areas).map(({ area, number }) => {
    const isSuburb = plan.suburbsFrom !== null && distance(area.middle, [0, 0]) > plan.suburbsFrom
    const label = `${isSuburb ? 'S-' : ''}${area.grade}${number}`
    const name = nameArea(random)
    const nested = describeArea(area.grade, label, name, random)
    const sheet = plan.map.descriptions === 'flat' ? flatSheet(nested) : nested
    const isDescribed = plan.map.descriptions !== 'none' && random() < DESCRIBED
    return { ...area, label, name, sheet: isDescribed ? sheet : none }
  })
}

function numbered(areas: readonly DrawnArea[]): { area: DrawnArea; number: number }[] {
  const angle = ({ middle: [x, y] }: DrawnArea) => Math.atan2(y, x)
  const byGrade = rollup(
    areas,
    (same) =>
      same
        .sort((a, b) => ascending(angle(a), angle(b)))
        .map((area, i) => ({ area, number: i + 1 })),
    ({ grade }) => grade,
  )
  return [...byGrade].sort(([a], [b]) => ascending(a, b)).flatMap(([, same]) => same)
}

/** The same areas with the plan's faults of labels and grades. */
export function mislabelAreas(
  areas: readonly LabelledArea[],
  { defects, map }: CityPlan,
): LabelledArea[] {
  const [first, second, third] = areas.filter(({ grade }) => grade === 'C')
  return areas.map((area) => {
    if (area === second && defects.includes('repeated label'))
      return { ...area, label: first!.label }
    if (area === third && defects.includes('grade E'))
      return { ...area, label: 'E1', grade: 'E', sheet: NO_SHEET[map.descriptions] }
    if (area === third && defects.includes('blank label'))
      return { ...area, label: null, name: null, sheet: NO_SHEET[map.descriptions] }
    return area
  })
}
