import { say } from '../words/say.ts'

/** A threshold in words, completing "if at least … of its land was graded": "half"; "any" of 0. */
export function coverageWords(threshold: number): string {
  const words: Record<number, string> = {
    0: say('any'),
    0.1: say('a tenth'),
    0.2: say('a fifth'),
    0.3: say('three tenths'),
    0.4: say('two fifths'),
    0.5: say('half'),
  }
  return words[threshold] ?? `${Math.round(threshold * 100)}%`
}
