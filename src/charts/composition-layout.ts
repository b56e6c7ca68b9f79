import { group, sum } from 'd3-array'
import { GRADES, type Grade } from '../domain/grade.ts'

/** One area's part of a tract; `label` as on the map, `share` of the tract's land, 0–1. */
export interface CompositionPart {
  area_id: number
  label: string | null
  grade: Grade | null
  share: number
}

/** A piece of the bar: one area, or several of one grade too narrow to stand alone (`parts` has them all). */
export interface CompositionBlock {
  grade: Grade | null
  parts: CompositionPart[]
  share: number
  x0: number
  x1: number
}

/** A grade's stretch of the bar; null for the ungraded rest. */
export interface CompositionGroup {
  grade: Grade | null
  share: number
  x0: number
  x1: number
  blocks: CompositionBlock[]
}

/** Below this many px an area is drawn together with its like. */
const NARROWEST = 7
/** A rest below this part of the land is the inaccuracy of the outlines, not ungraded ground. */
const TRACE = 0.005

/**
 * The bar of a tract `width` px wide: the grade with most land first, in it the largest areas first, the
 * ungraded rest last. A rest without any area is a block without parts. Overlapping areas shrink to fit.
 */
export function compositionLayout(
  parts: readonly CompositionPart[],
  width: number,
): CompositionGroup[] {
  const covered = sum(parts, (part) => part.share)
  const perShare = width / Math.max(1, covered)
  const byGrade = group(
    parts.filter((part) => part.share > 0).toSorted((a, b) => b.share - a.share),
    (part) => part.grade,
  )
  const graded = GRADES.filter((grade) => byGrade.has(grade)).toSorted(
    (a, b) => sum(byGrade.get(b)!, shareOf) - sum(byGrade.get(a)!, shareOf),
  )
  const ungraded = blocksOf(null, byGrade.get(null) ?? [], perShare)
  if (1 - covered > TRACE)
    ungraded.push({ grade: null, parts: [], share: 1 - covered, x0: 0, x1: 0 })
  const groups = [
    ...graded.map((grade) => blocksOf(grade, byGrade.get(grade)!, perShare)),
    ungraded,
  ]
  let x = 0
  const place = (block: CompositionBlock) => ({
    ...block,
    x0: x,
    x1: (x += block.share * perShare),
  })
  return groups
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => {
      const x0 = x
      const placed = blocks.map(place)
      return { grade: placed[0]!.grade, share: sum(placed, shareOf), x0, x1: x, blocks: placed }
    })
}

const shareOf = ({ share }: { share: number }) => share

function blocksOf(
  grade: Grade | null,
  parts: readonly CompositionPart[],
  perShare: number,
): CompositionBlock[] {
  const wide = parts.filter((part) => part.share * perShare >= NARROWEST)
  const narrow = parts.filter((part) => part.share * perShare < NARROWEST)
  return [...wide.map((part) => [part]), narrow]
    .filter((together) => together.length > 0)
    .map((together) => ({ grade, parts: together, share: sum(together, shareOf), x0: 0, x1: 0 }))
}
