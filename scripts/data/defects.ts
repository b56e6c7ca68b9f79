import type { Defect } from '../../src/domain/published-report.ts'

/** Where defects are counted. */
export type DefectCount = Pick<Defects, 'add'>

/** Counts defects by kind and city, so that nothing is repaired or left out unsaid. */
export class Defects {
  readonly #counts = new Map<string, Map<string, number>>()

  /** `city` is null for a defect of the input as a whole. */
  add(kind: string, city: string | null, count = 1): void {
    if (count === 0) return
    const byCity = this.#counts.get(kind) ?? new Map<string, number>()
    byCity.set(city ?? '', (byCity.get(city ?? '') ?? 0) + count)
    this.#counts.set(kind, byCity)
  }

  /** Counts here, with what sets these apart behind each kind; as they are where it is null. */
  marked(mark: string | null): DefectCount {
    if (mark === null) return this
    return { add: (kind, city, count) => this.add(`${kind} (${mark})`, city, count) }
  }

  /** What was counted, in the order in which each kind and city was first met; `addAll` counts it elsewhere. */
  entries(): [kind: string, city: string | null, count: number][] {
    return [...this.#counts].flatMap(([kind, byCity]) =>
      [...byCity].map(([city, n]): [string, string | null, number] => [kind, city || null, n]),
    )
  }

  addAll(entries: ReturnType<Defects['entries']>): void {
    entries.forEach(([kind, city, count]) => this.add(kind, city, count))
  }

  /** In the order in which the kinds were first met. */
  list(): Defect[] {
    return [...this.#counts].map(([kind, byCity]) => ({
      kind,
      count: [...byCity.values()].reduce((sum, n) => sum + n, 0),
      cities: [...byCity]
        .filter(([city]) => city !== '')
        .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')),
    }))
  }
}
