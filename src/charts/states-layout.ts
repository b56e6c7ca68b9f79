import { CROWD_BOX, type View } from './city-marks.ts'
import type { Box } from './place-labels.ts'
import type { StatesFrame } from './states-frame.ts'

/** Where the country and the inset of New York stand in a chart. All in px. */
export interface StatesLayout {
  height: number
  main: View
  inset: View
  /** The frame of the inset. */
  frame: Box
}

/** Below this the inset stands under the map: there is no room for it in the Atlantic. */
const NARROW = 560
const MARGIN = 4

/** The layout of the states map for a width in px. */
export function statesLayout({ bounds }: StatesFrame, width: number): StatesLayout {
  const [[left, top], [right, bottom]] = bounds
  const [west, north] = CROWD_BOX.topLeft
  const [east, south] = CROWD_BOX.bottomRight
  const narrow = width < NARROW
  const beside = narrow ? 0 : width * 0.13
  const scale = (width - 2 * MARGIN - beside) / (right - left)
  const mapHeight = (bottom - top) * scale + 2 * MARGIN
  const frameWidth = narrow ? Math.min(220, width * 0.6) : width * 0.27
  const insetScale = frameWidth / (east - west)
  const frameHeight = (south - north) * insetScale
  const frameLeft = width - frameWidth - 1
  const frameTop = narrow ? mapHeight + 6 : mapHeight * 0.52
  return {
    height: narrow ? frameTop + frameHeight + 2 : mapHeight,
    main: { from: [left, top], to: [MARGIN, MARGIN], scale },
    inset: { from: [west, north], to: [frameLeft, frameTop], scale: insetScale },
    frame: {
      left: frameLeft,
      top: frameTop,
      right: frameLeft + frameWidth,
      bottom: frameTop + frameHeight,
    },
  }
}
