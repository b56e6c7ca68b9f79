import type { Grade } from '../../../src/domain/grade.ts'
import type { PolygonLayer } from '../../../src/spatial/packed-layer.ts'

/** Two layers in degrees that a bench joins. */
export interface BenchSet {
  /** How tables name it. */
  name: string
  areas: PolygonLayer<{ grade: Grade | null }>
  tracts: PolygonLayer
}
