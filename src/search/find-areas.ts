import type { IsOfCity } from './city-words.ts'
import type { AreaPlace } from './known-places.ts'
import { fold, wordsOf } from './words-in.ts'

/** An area with its label as it is compared. */
export interface LabelledArea {
  area: AreaPlace
  key: string
}

/** A label as it is compared: "S-D1", "s d1" and "SD1" are one. */
export function labelKey(label: string): string {
  return fold(label).replace(/[^a-z0-9]/g, '')
}

/** C2 before C10. */
const ORDER = new Intl.Collator('en', { numeric: true })

/** A label has at most so many words. */
const MOST_WORDS = 3
/** What people write before a label, in either language. */
const ASIDE = new Set(['area', 'holc', 'grade', 'zona'])

/**
 * The areas whose label is in the text, or begins so, with or without words of their city: "D5", "milwaukee s-d1". Whole labels
 * first, then those of the city `home`, then of cities with more areas.
 */
export function findLabels(
  areas: readonly LabelledArea[],
  text: string,
  isOf: IsOfCity,
  home: string | null = null,
): AreaPlace[] {
  const parts = fold(text)
    .split(/[\s,]+/)
    .filter((part) => part !== '' && !ASIDE.has(part))
  const found = new Map<AreaPlace, 0 | 1>()
  for (const { key, rest } of readings(parts))
    for (const { area, key: own } of areas) {
      if (!own.startsWith(key) || !isOf(area.city, rest)) continue
      found.set(area, Math.min(own === key ? 0 : 1, found.get(area) ?? 1) as 0 | 1)
    }
  return [...found]
    .sort(
      ([a, rankA], [b, rankB]) =>
        rankA - rankB ||
        Number(b.city.id === home) - Number(a.city.id === home) ||
        b.city.areas - a.city.areas ||
        ORDER.compare(a.city.id, b.city.id) ||
        ORDER.compare(a.label ?? '', b.label ?? ''),
    )
    .map(([area]) => area)
}

/** Each way to take some neighbouring words as a label and the others as the city's. */
function readings(parts: readonly string[]): { key: string; rest: string[] }[] {
  return parts.flatMap((_part, from) =>
    Array.from({ length: Math.min(MOST_WORDS, parts.length - from) }, (_none, more) => {
      const to = from + more + 1
      const key = labelKey(parts.slice(from, to).join(''))
      return { key, rest: [...parts.slice(0, from), ...parts.slice(to)].flatMap(wordsOf) }
    }).filter(({ key }) => key !== ''),
  )
}
