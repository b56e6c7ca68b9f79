import { say } from '../words/say.ts'
import type { NameColumn } from './name-columns.ts'

/**
 * What each zone is called, by a property or by its number in the file: no two alike. Where several have the same name, each gets its number;
 * one without a name is called by it.
 */
export function zoneNames(features: readonly number[], column: NameColumn | null): string[] {
  const texts = features.map((_, i) => column?.texts[i] ?? null)
  const times = new Map<string | null, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return features.map((feature, i) => {
    const text = texts[i]!
    if (text === null) return say('Zone {n}', { n: feature })
    return times.get(text)! > 1 ? say('{name} (no. {n})', { name: text, n: feature }) : text
  })
}
