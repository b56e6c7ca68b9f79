import type { Grade } from '../domain/grade.ts'
import { formatShare } from '../domain/number-format.ts'
import { ungradedWord } from '../domain/ungraded-area.ts'
import { say } from '../words/say.ts'

const LEAST_SAID = 0.005

/**
 * "D on 74% of its land, C 26%", or that none of it was graded; then what the map calls the ground that it shows
 * without a grade, "commercial 12%".
 */
export function compositionText(
  shares: readonly { grade: Grade; share: number }[],
  ungraded: readonly { category: string; share: number }[] = [],
): string {
  const [first, ...rest] = shares.filter(({ share }) => share >= LEAST_SAID)
  const others = [
    ...rest.map(({ grade, share }) => `${grade} ${formatShare(share)}`),
    ...ungraded
      .filter(({ share }) => share >= LEAST_SAID)
      .map(({ category, share }) => `${ungradedWord(category)} ${formatShare(share)}`),
  ]
  const most = first
    ? say('{grade} on {share} of its land', {
        grade: first.grade,
        share: formatShare(first.share),
      })
    : say('none of its land was graded')
  return [most, ...others].join(', ')
}
