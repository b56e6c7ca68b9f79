import type { AssignmentRule } from '../domain/assignment-rule.ts'
import type { City } from '../domain/city.ts'
import type { compareGrades, Comparison } from '../figure/compare-grades.ts'
import { compareShares } from '../figure/compare-shares.ts'
import { findingOf, findingOfMapOnly, type Finding } from '../figure/finding.ts'
import { headlinePair } from '../figure/headline-pair.ts'
import type { Way } from '../figure/multiverse-ways.ts'
import { WORST_AND_BEST, type Pair } from '../figure/pair.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { Resource } from '../state/resource.svelte.ts'

/** What was found last: it stays, pale, while the tracts are counted another way, so that nothing jumps. */
interface Found {
  comparison: Comparison
  finding: Finding
  pair: Pair
  rule: AssignmentRule
}

/** What a city's tracts say by grade, under the reader's measure and method, and under every other one. */
export class CityFinding {
  readonly #city: City
  readonly #page: CityView
  // Intervals need a distribution, whose code the map does not wait for: it comes beside the map's.
  readonly #comparing = new Resource<typeof compareGrades>()
  // It needs matrices, and the database first: not before the first map.
  readonly #counting = new Resource<Awaited<ReturnType<typeof loadCounting>>>()
  #last: Found | null = null

  /** Why the tracts could not be graded and compared; null while they can. */
  readonly gradesError = $derived.by(() => this.#page.gradesError ?? this.#comparing.error)
  readonly #counted = $derived.by(() => this.#page.multiverse.of(this.#page.measure))

  /** Null while it is being counted. */
  readonly comparison = $derived.by((): Comparison | null => {
    const { rule, threshold } = this.#page.assignment
    const { value: counting } = this.#counting
    if (rule.gives === 'shares')
      return (
        this.#counted &&
        counting &&
        compareShares(counting.fitShares(this.#counted.tracts, threshold))
      )
    const { value: compare } = this.#comparing
    return this.#page.grades && compare && compare(this.#page.rows)
  })

  /** Null while it is being counted. */
  readonly now = $derived.by((): Finding | null => {
    if (this.#city.tracts === 0) return findingOfMapOnly()
    const { measure, assignment } = this.#page
    return this.comparison && findingOf(this.comparison, measure, assignment.rule)
  })

  /** That of now or, while it is being counted, the last one; null before the first, and where counting failed. */
  readonly shown = $derived.by((): Found | null => {
    const [comparison, finding] = [this.comparison, this.now]
    if (!comparison || !finding) return this.gradesError ? null : this.#last
    const found = headlinePair(comparison)
    const pair: Pair = found ? [found.grade, found.reference] : WORST_AND_BEST
    return (this.#last = { comparison, finding, pair, rule: this.#page.assignment.rule })
  })

  readonly pair = $derived.by(() => this.shown?.pair ?? WORST_AND_BEST)

  /** The gap of that pair counted in every way; null while it is being counted. */
  readonly ways = $derived.by((): readonly Way[] | null => {
    const [counted, { value: counting }] = [this.#counted, this.#counting]
    return (counted && counting?.multiverseWays(counted.rows, counted.tracts, this.pair)) ?? null
  })

  constructor(city: City, page: CityView) {
    this.#city = city
    this.#page = page
    this.#loadComparing()
  }

  /** Why the other ways could not be counted; null while they can. */
  get countingError(): Error | null {
    return this.#counting.error
  }

  /** Fetches what counting the other ways needs, and again what did not come. */
  load(): void {
    if (this.#comparing.error) this.#loadComparing()
    if (!this.#counting.value && !this.#counting.pending) void this.#counting.load(loadCounting)
  }

  #loadComparing(): void {
    void this.#comparing.load(
      async () => (await import('../figure/compare-grades.ts')).compareGrades,
    )
  }
}

async function loadCounting() {
  const [{ multiverseWays }, { fitShares }] = await Promise.all([
    import('../figure/multiverse-ways.ts'),
    import('../figure/share-fit.ts'),
  ])
  return { multiverseWays, fitShares }
}
