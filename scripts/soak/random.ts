/** From 0 up to but not with 1. */
export type Random = () => number

export const pick = <T>(random: Random, of: readonly T[]): T =>
  of[Math.floor(random() * of.length)]!

export const chance = (random: Random, part: number): boolean => random() < part
