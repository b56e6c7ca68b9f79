const WORDS: Record<number, string> = {
  0: 'any',
  0.1: 'a tenth',
  0.2: 'a fifth',
  0.3: 'three tenths',
  0.4: 'two fifths',
  0.5: 'half',
}

/** A threshold in words, completing "if at least … of its land was graded": "half"; "any" of 0. */
export function coverageWords(threshold: number): string {
  return WORDS[threshold] ?? `${Math.round(threshold * 100)}%`
}
