/** What figures are put together from. */
export type PartId =
  | 'map'
  | 'then'
  | 'now'
  | 'hero'
  | 'legend'
  | 'scale'
  | 'strips'
  | 'means'
  | 'reading'
  | 'ways'
  | 'scatter'
  | 'composition'
  | 'profile'
  | 'measures'
  | 'meaning'
  | 'gaps'
  | 'compared'

/** A part in its place; px from the top left of the figure's charts. */
export interface PlacedPart {
  id: PartId
  x: number
  y: number
  width: number
  height: number
}
