import { randomLcg } from 'd3-random'

/** Uniform numbers in [0, 1). */
export type Random = () => number

/**
 * The seed's own numbers for one purpose. A purpose has its own, so that one more draw in one part of the
 * simulation leaves every other part as it was.
 */
export function stream(seed: number, ...purpose: (string | number)[]): Random {
  let hash = 0x811c9dc5
  for (const char of [seed, ...purpose].join(' ')) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0
  }
  const random = randomLcg(hash / 2 ** 32)
  // The first numbers of near seeds are near each other.
  for (let i = 0; i < 8; i++) random()
  return random
}
