import type { FigureHead } from './figure-head.ts'
import type { FigureSpec } from './figure-spec.ts'
import { markedRuns } from './marked-runs.ts'
import { setText, type Run, type SetText } from './set-text.ts'
import { typeScale, type TypeScale } from './type-scale.ts'

/** A set text in its place, px. */
export interface PlacedText {
  text: SetText
  x: number
  y: number
}

/** Ground for a figure's charts, px; a null height is as high as they ask for. */
export interface Room {
  width: number
  height: number | null
}

/** What stands around a figure's charts: the head above, the foot below. All px before `zoom`. */
export interface FigureFrame {
  zoom: number
  scale: TypeScale
  width: number
  head: PlacedText[]
  body: { x: number; y: number; width: number }
  /** What is left for the charts where the figure has a fixed height. */
  room: Room
  /** From the end of the charts. */
  foot: { height: number; texts: PlacedText[]; code: { x: number; y: number; size: number } | null }
}

const FOOT_TOP = 14
/** What differs there: no code, as a reader can follow the link, and less room around. */
const IN_AN_ARTICLE = { code: 0, top: 14, gap: 16 }

/** A figure's frame: its head and foot set at its width. */
export function figureFrame(
  { size: { width: outer, height }, embedded }: Pick<FigureSpec, 'size' | 'embedded'>,
  zoom: number,
  head: FigureHead,
  lines: readonly string[],
): FigureFrame {
  const width = outer / zoom
  const own = typeScale(width, height === null ? null : height / zoom)
  const scale = embedded ? { ...own, ...IN_AN_ARTICLE } : own
  const { margin, top, gap } = scale
  const inner = width - 2 * margin
  const placed = placeHead(head, scale, inner)
  const foot = placeFoot(lines, scale, inner)
  const y = placed.bottom + gap
  return {
    ...{ zoom, scale, width, head: placed.texts, foot },
    body: { x: margin, y, width: inner },
    room: {
      width: inner,
      height: height === null ? null : height / zoom - y - gap - foot.height - top,
    },
  }
}

function placeHead(head: FigureHead, scale: TypeScale, inner: number) {
  let bottom = scale.top
  const parts: [Run[], SetText, number][] = [
    [head.kicker, setText(head.kicker, inner, scale.kicker), 8],
    [head.headline, setText(head.headline, inner, scale.headline), 10],
    [head.sub, setText(head.sub, inner, scale.sub), 0],
  ]
  const texts = parts.map(([, text, after]): PlacedText => {
    const y = bottom
    bottom += text.height + after
    return { text, x: scale.margin, y }
  })
  return { texts, bottom }
}

function placeFoot(lines: readonly string[], scale: TypeScale, inner: number) {
  const { margin, code: size, foot } = scale
  const width = size > 0 ? inner - size - 32 : inner
  let y = FOOT_TOP
  const texts = lines.map((line): PlacedText => {
    const text = setText(footRuns(line), width, foot)
    const placed = { text, x: margin, y }
    y += text.height
    return placed
  })
  return {
    texts,
    height: Math.max(y, size > 0 ? FOOT_TOP + size : 0),
    code: size > 0 ? { x: margin + inner - size, y: FOOT_TOP, size } : null,
  }
}

function footRuns(line: string): Run[] {
  return markedRuns(
    line,
    { face: 'sans', fill: 'var(--ink-3)' },
    {
      b: { face: 'sansBold', fill: 'var(--ink-2)' },
      link: { breaks: true, fill: 'var(--ink-2)' },
      i: { fill: 'var(--ink-3)' },
    },
  )
}
