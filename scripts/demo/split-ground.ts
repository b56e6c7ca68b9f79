import { maxIndex } from 'd3-array'
import type { Box, Point } from './plane.ts'
import type { Random } from './stream.ts'

/**
 * `n` places spread over `ground`, about `spacing` km apart where they are: the ground is halved over and over, the piece
 * that is largest for its place first, across its longer side. Cells around them look like blocks rather than foam.
 */
export function splitGround(
  ground: Box,
  n: number,
  spacing: (at: Point) => number,
  random: Random,
): Point[] {
  const pieces = [ground]
  while (pieces.length < n) {
    const i = maxIndex(pieces, (piece) => sizeOf(piece) / spacing(nearestToCore(piece)) ** 2)
    pieces.push(...halves(pieces.splice(i, 1)[0]!, 0.4 + 0.2 * random()))
  }
  return pieces.map(({ west, south, east, north }) => [
    west + (east - west) * (0.4 + 0.2 * random()),
    south + (north - south) * (0.4 + 0.2 * random()),
  ])
}

function sizeOf({ west, south, east, north }: Box): number {
  return (east - west) * (north - south)
}

/** Where a piece is closest to the core: pieces that reach into the city are cut as finely as the city. */
function nearestToCore({ west, south, east, north }: Box): Point {
  return [Math.min(Math.max(0, west), east), Math.min(Math.max(0, south), north)]
}

function halves(piece: Box, at: number): [Box, Box] {
  const { west, south, east, north } = piece
  if (east - west > north - south) {
    const x = west + at * (east - west)
    return [
      { ...piece, east: x },
      { ...piece, west: x },
    ]
  }
  const y = south + at * (north - south)
  return [
    { ...piece, north: y },
    { ...piece, south: y },
  ]
}
