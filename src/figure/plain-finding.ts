import { saidPieces } from '../words/said-pieces.ts'
import { say } from '../words/say.ts'
import type { Finding } from './finding.ts'

/** A text without its marks. */
export function unmarked(text: string): string {
  return saidPieces(text)
    .map(({ text }) => text)
    .join('')
}

/** A finding as one paragraph: what it finds, its numbers, what makes it fragile, and whether its data are made up. */
export function plainFinding({ headline, numbers, caution }: Finding, invented: boolean): string {
  const found = [
    `${unmarked(headline)}.`,
    unmarked(numbers),
    ...(caution ? [`${caution.title} ${caution.text}`] : []),
  ]
  return (invented ? [say('Invented data, for demonstration.'), ...found] : found).join(' ')
}
