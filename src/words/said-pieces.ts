/** A stretch of a text: plain, or marked with a name as `<name>inner</name>`; `<name/>` marks a place without words. */
export interface Piece {
  /** Null where the stretch is plain. */
  mark: string | null
  text: string
}

/** A text cut at its marks, in order. Marks do not nest. */
export function saidPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(/<(\w+)(?:\/>|>(.*?)<\/\1>)/gs)) {
    if (match.index > from) pieces.push({ mark: null, text: text.slice(from, match.index) })
    pieces.push({ mark: match[1]!, text: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ mark: null, text: text.slice(from) })
  return pieces
}
