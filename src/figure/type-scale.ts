import type { Setting } from './set-text.ts'

/** The sizes that a figure of a certain width is set in, px. */
export interface TypeScale {
  /** At the sides, and above and below. */
  margin: number
  top: number
  /** Between columns, and between parts above one another. */
  gutter: number
  gap: number
  kicker: Setting
  headline: Setting
  /** The interval and n under the headline. */
  sub: Setting
  /** "How to read it". */
  reading: Setting
  foot: Setting
  /** Of the code that leads to the live view; 0 without one. */
  code: number
}

const serif = (size: number, leading: number): Setting => ({
  size,
  leading,
  tracking: -0.02 * size,
  balanced: true,
})

const set = (size: number, leading: number): Setting => ({ size, leading })

/** Headings of charts and the notes under them are alike at every width. */
export const CHART_TITLE = set(14, 20)
export const NOTE = set(13, 18)
export const SMALL = set(11.5, 16)

/** A figure of no more height than this has little room for its head, and one of this hardly any, px. */
const LOW = 900
const LOWEST = 640

/** By the width of the figure, and its height where that is fixed. */
export function typeScale(width: number, height: number | null = null): TypeScale {
  const scale = scaleOf(width, height)
  return height !== null && height <= LOWEST ? { ...scale, top: 20, gap: 14 } : scale
}

function scaleOf(width: number, height: number | null): TypeScale {
  if (width >= 1000 && (height === null || height > LOW))
    return {
      ...{ margin: 56, top: 40, gutter: 40, gap: 28, code: 84 },
      ...{ kicker: set(15, 22), headline: serif(38, 45), sub: set(17, 25) },
      ...{ reading: set(16, 25), foot: set(12.5, 18) },
    }
  if (width >= 700)
    return {
      ...{ margin: 40, top: 30, gutter: 28, gap: 22, code: 68 },
      ...{ kicker: set(14, 20), headline: serif(29, 35), sub: set(15, 21) },
      ...{ reading: set(15, 22), foot: set(11.5, 16) },
    }
  if (width >= 480)
    return {
      ...{ margin: 20, top: 18, gutter: 20, gap: 20, code: 64 },
      ...{ kicker: set(13, 18), headline: serif(23, 28), sub: set(14, 20) },
      ...{ reading: set(15, 22), foot: set(11.5, 16) },
    }
  return {
    ...{ margin: 16, top: 14, gutter: 16, gap: 18, code: 0 },
    ...{ kicker: set(13, 18), headline: serif(20, 25), sub: set(13, 18) },
    ...{ reading: set(15, 22), foot: set(11.5, 16) },
  }
}
