import { sum } from 'd3-array'
import { say } from '../words/say.ts'
import { heightOf, placeParts, present, type Arrangement, type Heights } from './arrangement.ts'
import { arrangementsOf } from './arrangements.ts'
import { bestPlan } from './best-plan.ts'
import { kindsOf, type FigureContent } from './figure-content.ts'
import { figureFrame, type FigureFrame } from './figure-frame.ts'
import { aspectOf } from './map-shape.ts'
import { figureHead } from './figure-head.ts'
import type { PartId, PlacedPart } from './figure-part.ts'
import type { FigureSpec } from './figure-spec.ts'
import { zoomsOf } from './figure-sizes.ts'
import { otherMeasures } from './other-measures.ts'
import { partHeights } from './part-heights.ts'
import {
  creditLine,
  licenceLine,
  madeLine,
  methodLine,
  sourceLine,
  type Shown,
} from './source-lines.ts'

/** A figure laid out: its frame, the parts in it, and its size in px before the frame's zoom. */
export interface FigurePlan {
  frame: FigureFrame
  parts: PlacedPart[]
  width: number
  height: number
  /** Where the foot begins. */
  footY: number
  /** Whether its head leaves out what else could be compared, and the lines of its foot run on. */
  isShort: boolean
  /** Whether all of it has room. */
  fits: boolean
}

/**
 * Lays a figure out: as large as it fits, and there the fullest way that fills its room. One without a fixed height is laid out the first way
 * that it can be. Throws an Error for a kind that its content cannot make.
 */
export function planFigure(spec: FigureSpec, content: FigureContent): FigurePlan {
  if (!kindsOf(content).includes(spec.kind))
    throw new Error(say('This view makes no figure of that kind.'))
  const isFixed = spec.size.height !== null
  const plans = zoomsOf(spec).flatMap((zoom) =>
    (isFixed ? [false, true] : [false]).flatMap((isShort) => plansAt(spec, content, zoom, isShort)),
  )
  const aspect = content.kind === 'city' ? aspectOf(content.city.bounds) : 1
  const best = isFixed ? bestPlan(plans, aspect) : plans[0]
  const plan = best ?? plans.at(-1)
  if (!plan) throw new Error(say('This view makes no figure of that kind.'))
  return plan
}

/** Every way in which a figure can be laid out at a zoom, the fullest first. */
function plansAt(
  spec: FigureSpec,
  content: FigureContent,
  zoom: number,
  isShort: boolean,
): FigurePlan[] {
  const hasTracts = shownOf(content) !== null
  return [true, false].flatMap((isRead) => {
    const head = figureHead(spec, content, isShort)
    const frame = figureFrame(spec, zoom, head, footLines(spec, content, isRead, isShort))
    const heights = kept(partHeights(spec, content, frame.scale))
    const has = (id: PartId) => heights(id, frame.room.width) !== null
    return arrangementsOf(spec, frame.room.width, hasTracts).flatMap((of) => {
      const own = present(of, has)
      return own && (holds(own, 'reading') || holds(own, 'meaning')) === isRead
        ? [planOf(spec, frame, own, heights, isShort)]
        : []
    })
  })
}

function planOf(
  spec: FigureSpec,
  frame: FigureFrame,
  of: Arrangement,
  heights: Heights,
  isShort: boolean,
): FigurePlan {
  const { body, room, scale, foot } = frame
  const { least, best } = heightOf(of, room.width, heights, scale)
  const height = room.height ?? best
  const parts = placeParts(of, { x: 0, y: 0, width: room.width, height }, heights, scale)
  const footY =
    spec.size.height === null
      ? body.y + height + scale.gap
      : spec.size.height / frame.zoom - scale.top - foot.height
  return {
    ...{ frame, parts, width: frame.width, footY, height: footY + foot.height + scale.top },
    isShort,
    fits: room.height === null || least <= room.height,
  }
}

/** Heights that are asked for more than once are found once. */
function kept(heights: Heights): Heights {
  const known = new Map<string, ReturnType<Heights>>()
  return (id, width) => {
    const key = `${id} ${width}`
    if (!known.has(key)) known.set(key, heights(id, width))
    return known.get(key)!
  }
}

function holds(of: Arrangement, id: PartId): boolean {
  if (typeof of === 'string') return of === id
  return 'stack' in of
    ? of.stack.some((child) => holds(child, id))
    : of.row.some((child) => holds(child.of, id))
}

/** The tracts of one city or of several; null where none is shown. */
function shownOf(content: FigureContent): Shown | null {
  if (content.kind === 'cities' && content.cities.length === 0)
    return { tracts: null, estimates: null }
  const cities = content.kind === 'city' ? [content] : content.cities
  const tracts = sum(cities, ({ tracts }) => tracts.geoid.length)
  return tracts === 0 ? null : { tracts, estimates: sum(cities, ({ values }) => values.length) }
}

/** Of a short one all lines run on. */
function footLines(
  spec: FigureSpec,
  content: FigureContent,
  isRead: boolean,
  isShort: boolean,
): string[] {
  const { about } = content
  const shown = shownOf(content)
  if (spec.embedded) return [creditLine(about, shown)]
  const lines = [
    sourceLine(about, shown, content.kind === 'city' ? otherMeasures(spec.kind, content) : []),
    ...(isRead || shown === null ? [] : [methodLine(about)]),
    licenceLine(about, shown),
    madeLine(about),
  ]
  return isShort ? [lines.join('   ')] : lines
}
