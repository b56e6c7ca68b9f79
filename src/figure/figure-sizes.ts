import type { Text } from '../words/say.ts'
import type { FigureSize, FigureSpec } from './figure-spec.ts'

/** A size that figures are made in, by its name in files and links. */
export interface NamedSize extends FigureSize {
  id: string
  /** What it is for. */
  name: Text
  /**
   * How much larger than on a page everything is drawn where it has room: pictures of fixed size for a feed are seen at a third of their size. Paper is at 96
   * px an inch.
   */
  zoom: number
}

export const FIGURE_SIZES = [
  { id: 'report', name: 'Report, across the page', width: 1200, height: null, zoom: 1 },
  { id: 'column', name: 'Report, one column', width: 600, height: null, zoom: 1 },
  { id: 'square', name: 'Square post', width: 1080, height: 1080, zoom: 1.35 },
  { id: 'social', name: 'Social card', width: 1200, height: 630, zoom: 1.2 },
  { id: 'portrait', name: 'Portrait post', width: 1080, height: 1350, zoom: 1.35 },
  { id: 'a4-portrait', name: 'A4, upright', width: 794, height: 1123, zoom: 1 },
  { id: 'a4-landscape', name: 'A4, across', width: 1123, height: 794, zoom: 1 },
  { id: 'letter-portrait', name: 'Letter, upright', width: 816, height: 1056, zoom: 1 },
  { id: 'letter-landscape', name: 'Letter, across', width: 1056, height: 816, zoom: 1 },
] as const satisfies readonly NamedSize[]

/** Widths that an embed is tried at, px; its height is what it asks for. */
export const EMBED_WIDTHS = [320, 600, 900] as const

/** Steps in which a figure grows until it fills its size. */
const STEP = 0.1
/** A chart alone has room for more. */
const LARGEST_CHART = 2.2
/** What cannot do with fewer rows or words may need less. */
const SMALLEST = { multiverse: 0.8, 'fact-sheet': 0.9 }

/**
 * How much larger than on a page a figure may be drawn, the largest first. One of a fixed height is drawn as large as it has room: a picture
 * for a feed, and a chart that stands alone.
 */
export function zoomsOf({ kind, size }: Pick<FigureSpec, 'kind' | 'size'>): number[] {
  const { width, height } = size
  if (height === null) return [1]
  const named = FIGURE_SIZES.find((other) => other.width === width && other.height === height)
  const largest = kind === 'by-grade' ? LARGEST_CHART : (named?.zoom ?? 1)
  const least = kind === 'multiverse' || kind === 'fact-sheet' ? SMALLEST[kind] : 1
  const steps = Math.round((largest - least) / STEP + 0.01)
  return Array.from({ length: steps + 1 }, (_, i) =>
    Number((least + (steps - i) * STEP).toFixed(2)),
  )
}
