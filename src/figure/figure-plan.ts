import { say } from '../words/say.ts'
import { heightOf, placeParts, present, type Arrangement } from './arrangement.ts'
import { arrangementsOf } from './arrangements.ts'
import type { FigureContent } from './figure-content.ts'
import { figureFrame, type FigureFrame } from './figure-frame.ts'
import { figureHead } from './figure-head.ts'
import type { PartId, PlacedPart } from './figure-part.ts'
import type { FigureSpec } from './figure-spec.ts'
import { partHeights } from './part-heights.ts'
import { licenceLine, madeLine, methodLine, sourceLine, type Shown } from './source-lines.ts'

/** A figure laid out: its frame, the parts in it, and its size in px before the frame's zoom. */
export interface FigurePlan {
  frame: FigureFrame
  parts: PlacedPart[]
  width: number
  height: number
  /** Where the foot begins. */
  footY: number
}

/** Lays a figure out. Throws an Error for a kind that its content cannot make. */
export function planFigure(spec: FigureSpec, content: FigureContent): FigurePlan {
  if (content.kind !== 'city') throw new Error(say('This view makes no figure of that kind.'))
  const tries = [true, false].flatMap((isRead) => {
    const frame = figureFrame(spec.size, figureHead(spec, content), footLines(content, isRead))
    const heights = partHeights(spec, content, frame.scale)
    const has = (id: PartId) => heights(id, frame.room.width) !== null
    return arrangementsOf(spec.kind, frame.room.width).flatMap((of): Try[] => {
      const own = present(of, has)
      if (!own || holds(own, 'reading') !== isRead) return []
      const height = heightOf(own, frame.room.width, heights, frame.scale)
      return [{ frame, heights, of: own, ...height }]
    })
  })
  const [first] = tries
  if (!first) throw new Error(say('This view makes no figure of that kind.'))
  return placed(spec, tries.find(fits) ?? tries.at(-1)!)
}

interface Try {
  frame: FigureFrame
  heights: ReturnType<typeof partHeights>
  of: Arrangement
  least: number
  best: number
}

const fits = ({ frame: { room }, least }: Try) => room.height === null || least <= room.height

function placed(spec: FigureSpec, { frame, heights, of, best }: Try): FigurePlan {
  const { body, room, scale, foot } = frame
  const height = room.height ?? best
  const parts = placeParts(of, { x: 0, y: 0, width: room.width, height }, heights, scale)
  const end = body.y + height + scale.gap
  const footY =
    spec.size.height === null ? end : spec.size.height / frame.zoom - scale.top - foot.height
  return { frame, parts, width: frame.width, footY, height: footY + foot.height + scale.top }
}

function holds(of: Arrangement, id: PartId): boolean {
  if (typeof of === 'string') return of === id
  return 'stack' in of
    ? of.stack.some((child) => holds(child, id))
    : of.row.some((child) => holds(child.of, id))
}

function footLines(content: Extract<FigureContent, { kind: 'city' }>, isRead: boolean): string[] {
  const { about, tracts, values } = content
  const shown: Shown | null =
    tracts.geoid.length === 0 ? null : { tracts: tracts.geoid.length, estimates: values.length }
  return [
    sourceLine(about, shown),
    ...(isRead || shown === null ? [] : [methodLine(about)]),
    licenceLine(about, shown),
    madeLine(about),
  ]
}
