import { say } from '../words/say.ts'
import type { Finding } from './finding.ts'
import { unmarked } from './figure-title.ts'

/** A finding as one paragraph: what it finds, its numbers, what makes it fragile, and whether its data are made up. */
export function plainFinding({ headline, numbers, caution }: Finding, invented: boolean): string {
  const found = [
    `${unmarked(headline)}.`,
    unmarked(numbers),
    ...(caution ? [`${caution.title} ${caution.text}`] : []),
  ]
  return (invented ? [say('Invented data, for demonstration.'), ...found] : found).join(' ')
}
