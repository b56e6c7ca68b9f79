/** A face as shapes: what sets a text without the font. All in units of the em, y upwards. */
export interface FaceOutlines {
  unitsPerEm: number
  /** By character: how far it moves the next one, and its outline as an SVG path. */
  glyphs: Record<string, readonly [advance: number, outline: string]>
  /** By pair of characters: how much further, or less far, the second one stands. */
  kerning: Record<string, number>
}
