import type { ScaleLinear } from 'd3-scale'
import type { Histogram } from './histogram-bins.ts'

/** Where the parts of a histogram legend stand, for what is laid over it; px from its top left. */
export interface LegendFrame {
  histogram: Histogram
  /** From the measure's unit to px. */
  x: ScaleLinear<number, number>
  width: number
  /** Bars stand on this line. */
  base: number
  /** The ramp of the classes. */
  ramp: { top: number; bottom: number }
}
