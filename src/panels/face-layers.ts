import type { PlateLayers } from '../charts/plate-layers.ts'
import type { Face } from '../map/face.ts'

const THEN: PlateLayers = { today: null, hatched: true, then: 'filled', letters: true }
const NOW: PlateLayers = { today: 'pale', hatched: false, then: 'lines', letters: false }

/** What a plate shows that stands for the map with that face. */
export const FACE_LAYERS: Readonly<Record<Face, PlateLayers>> = {
  then: THEN,
  now: NOW,
  overlay: { ...NOW, then: 'bands', letters: true },
}
