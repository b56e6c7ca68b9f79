import type { Grade } from '../domain/grade.ts'
import { formatShare } from '../domain/number-format.ts'

/** "D on 74% of its land, C 26%", or that none of it was graded. */
export function compositionText(shares: readonly { grade: Grade; share: number }[]): string {
  const [first, ...rest] = shares.filter(({ share }) => share >= 0.005)
  if (!first) return 'none of its land was graded'
  const others = rest.map(({ grade, share }) => `, ${grade} ${formatShare(share)}`)
  return `${first.grade} on ${formatShare(first.share)} of its land${others.join('')}`
}
