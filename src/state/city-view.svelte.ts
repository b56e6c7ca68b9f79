import { DEFAULT_ASSIGNMENT, assignmentKey, type Assignment } from '../domain/assignment.ts'
import type { TractFigures } from '../domain/brush.ts'
import type { City } from '../domain/city.ts'
import type { AreaProperties } from '../domain/city-shapes.ts'
import type { EstimateColumns, EstimateFlag } from '../domain/city-tracts.ts'
import type { Geoid } from '../domain/geoid.ts'
import type { Grade } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import { tractScores } from '../domain/tract-score.ts'
import { tractGrade, type TractGradeRow } from '../queries/tract-grade.ts'
import { assignmentOf } from '../view/assignment-of.ts'
import { classBreaks, type NaturalBreaks } from '../view/class-breaks.ts'
import { healthSteps } from '../view/health-steps.ts'
import { outsideComparison } from '../view/outside-comparison.ts'
import type { Atlas } from './atlas.svelte.ts'
import { CityBrush } from './city-brush.svelte.ts'
import { keeper } from './kept.ts'
import { Multiverse } from './multiverse.svelte.ts'
import type { OpenCity } from './open-city.svelte.ts'
import { Resource } from './resource.svelte.ts'
import type { Layout, ViewState } from '../view/url.ts'
import { unlessStarting, type Warehouse } from './warehouse.svelte.ts'

const DEFAULT_KEY = assignmentKey(DEFAULT_ASSIGNMENT)

/** The grades of the city's tracts under one assignment, in the order of its tracts. */
interface Grades {
  /** Of the tracts that were graded and of the assignment. */
  key: string
  grade: (Grade | null)[]
}

/** A tract as charts and tables list it. */
export interface CityRow {
  geoid: Geoid<Vintage>
  grade: Grade | null
  coverage: number
  estimate: number | null
  low: number | null
  high: number | null
}

/** What a city's page shows under the reader's choices: everything follows from the files, the grades and the view. */
export class CityView {
  readonly city: City
  readonly brush: CityBrush
  /** The gap counted in every other way. */
  readonly multiverse: Multiverse
  readonly #warehouse: Warehouse
  readonly #now: () => ViewState
  readonly #open: () => OpenCity
  readonly #atlas: Pick<Atlas, 'invented' | 'measure' | 'measures'>
  readonly #queried = new Resource<Grades>()

  /** What the reader points at, on whichever map or chart. */
  hovered = $state<Geoid<Vintage> | null>(null)
  hoveredArea = $state<number | null>(null)
  /** Whether its first picture is up, or cannot come: what is not needed for it may load from then on. */
  isDrawn = $state(false)
  /** The reader's own breaks while one is being dragged. */
  heldBreaks = $state.raw<readonly number[] | null>(null)
  readonly #naturalBreaks = new Resource<NaturalBreaks>()

  constructor(
    city: City,
    open: () => OpenCity,
    warehouse: Warehouse,
    now: () => ViewState,
    atlas: Pick<Atlas, 'invented' | 'measure' | 'measures'>,
  ) {
    this.city = city
    this.#open = open
    this.multiverse = new Multiverse(warehouse, city.id)
    this.#warehouse = warehouse
    this.#now = now
    this.#atlas = atlas
    this.brush = new CityBrush(
      () => {
        const { brush: values, scores, others } = now()
        return { values, scores, others }
      },
      () => this.figures,
    )
  }

  /** Whether its data are made up: then no publisher may be named as their source. */
  get invented(): boolean {
    return this.#atlas.invented
  }

  /** The files on the tracts that are shown: those of the measure, where the city has such tracts. */
  get open(): OpenCity {
    return this.#open()
  }

  /** The census whose tracts are shown. */
  get vintage(): Vintage {
    return this.open.vintage
  }

  /** The measures of the data set. */
  get measures(): readonly Measure[] {
    return this.#atlas.measures
  }

  readonly measure = $derived.by((): Measure => this.#atlas.measure(this.#now().measure))
  readonly #keptAssignment = keeper<Assignment>()
  readonly assignment = $derived.by((): Assignment =>
    this.#keptAssignment(assignmentOf(this.#now())),
  )

  /** The measure's columns; null while they are on their way and where the city has no estimate of it. */
  readonly estimates = $derived.by(
    (): EstimateColumns | null => this.open.tracts.value?.estimates[this.measure.id] ?? null,
  )

  /** All estimates of the measure here, without the missing ones. */
  readonly values = $derived.by(
    () => this.estimates?.estimate.filter((value) => value !== null) ?? [],
  )

  // Of the view only what classes depend on: a brush or a choice must not find natural breaks again.
  readonly #classes = $derived.by(() => this.#now().classes)
  readonly #ownBreaks = $derived.by(() => this.#now().breaks)

  /** Finds breaks at natural gaps; null until its code is there, which comes when a view asks for them. */
  get naturalBreaks(): NaturalBreaks | null {
    return this.#naturalBreaks.value
  }

  readonly breaks = $derived.by(() =>
    classBreaks({
      classes: this.#classes,
      own: this.#ownBreaks.length > 0 ? (this.heldBreaks ?? this.#ownBreaks) : [],
      values: this.values,
      measure: this.measure,
      natural: this.#naturalBreaks.value,
    }),
  )

  /** Each tract's step on the health scale; null where it has no estimate. */
  readonly steps = $derived.by((): (number | null)[] => {
    const count = this.open.tracts.value?.geoid.length ?? 0
    const estimates = this.estimates?.estimate ?? new Array<number | null>(count).fill(null)
    return healthSteps(estimates, this.breaks, this.measure)
  })

  /** The grade of each tract under the chosen assignment; null while the database has not answered yet. */
  readonly grades = $derived.by((): (Grade | null)[] | null => {
    const key = assignmentKey(this.assignment)
    if (key === DEFAULT_KEY) return this.open.tracts.value?.grade ?? null
    const queried = this.#queried.value
    return queried?.key === `${this.vintage} ${key}` ? queried.grade : null
  })

  /** Why the grades did not come; null where nothing failed. */
  readonly gradesError = $derived.by(() =>
    this.grades === null
      ? (this.#warehouse.database.error ?? unlessStarting(this.#warehouse, this.#queried.error))
      : null,
  )

  /** Tracts outside the comparison: the rule gives them no grade, or is not fitted to them. */
  readonly faded = $derived.by((): boolean[] | null => {
    const tracts = this.open.tracts.value
    return tracts && outsideComparison(this.assignment, this.grades, tracts.coverage)
  })

  /**
   * Whether a tract is drawn pale, by tract: outside the brush while there is one, otherwise outside the comparison, under the outlines of the
   * 1930s. Null where none is.
   */
  readonly pale = $derived.by(
    (): boolean[] | null =>
      this.brush.brushed?.map((is) => !is) ?? (this.layout === 'map' ? this.faded : null),
  )

  /** The brushed tracts; null where nothing is brushed. */
  readonly brushed = $derived.by((): ReadonlySet<Geoid<Vintage>> | null => {
    const { brushed } = this.brush
    return brushed && new Set(this.open.tracts.value?.geoid.filter((_, i) => brushed[i]))
  })

  /** The measure that this one is laid against: the reader's, otherwise the first other one that has estimates here; null where there is none. */
  readonly against = $derived.by((): Measure | null => {
    const estimates = this.open.tracts.value?.estimates ?? {}
    const others = this.measures.filter(({ id }) => id !== this.measure.id && estimates[id])
    const { against } = this.#now()
    return others.find(({ id }) => id === against) ?? others[0] ?? null
  })

  /** What can be brushed of each tract, in their order; empty until they are there. */
  readonly figures = $derived.by((): TractFigures[] => {
    const tracts = this.open.tracts.value
    if (!tracts) return []
    const scores = tractScores(tracts)
    const others = this.against && tracts.estimates[this.against.id]
    return scores.map((score, i) => ({
      score,
      estimate: this.estimates?.estimate[i] ?? null,
      other: others?.estimate[i] ?? null,
    }))
  })

  readonly indexOf = $derived.by(
    () =>
      new Map(
        this.open.tracts.value?.geoid.map((geoid, i): [Geoid<Vintage>, number] => [geoid, i]),
      ),
  )

  /** The chosen tract, if it is one of this city's. */
  readonly selected = $derived.by((): Geoid<Vintage> | null => {
    const { tract } = this.#now()
    return tract !== null && this.indexOf.has(tract) ? tract : null
  })

  /** The chosen HOLC area, if it is one of this city's. */
  readonly selectedArea = $derived.by((): AreaProperties | null => {
    const { area } = this.#now()
    if (area === null) return null
    const found = this.open.shapes.value?.areas.features.find(
      ({ properties }) => properties.area_id === area,
    )
    return found?.properties ?? null
  })

  /** The area that read-outs speak of: the one pointed at, otherwise the chosen one. */
  readonly focusedArea = $derived.by((): AreaProperties | null => {
    const pointed = this.open.shapes.value?.areas.features.find(
      ({ properties }) => properties.area_id === this.hoveredArea,
    )
    return pointed?.properties ?? this.selectedArea
  })

  /** How the city is laid out: a map without tracts is that of the 1930s, or the table of its areas, however the link has it. */
  readonly layout = $derived.by((): Layout =>
    this.city.tracts === 0 && this.#now().layout !== 'table' ? 'then' : this.#now().layout,
  )

  /** The tract that read-outs speak of: the one pointed at, otherwise the chosen one. */
  readonly focused = $derived.by((): Geoid<Vintage> | null =>
    this.hovered !== null && this.indexOf.has(this.hovered) ? this.hovered : this.selected,
  )

  /** One tract's estimate of the measure; nulls where none was published. */
  estimateOf(geoid: Geoid<Vintage>): {
    estimate: number | null
    low: number | null
    high: number | null
    flag: EstimateFlag | null
  } {
    const i = this.indexOf.get(geoid) ?? -1
    const { estimates } = this
    return {
      estimate: estimates?.estimate[i] ?? null,
      low: estimates?.low[i] ?? null,
      high: estimates?.high[i] ?? null,
      flag: estimates?.flag[i] ?? null,
    }
  }

  /** All tracts with their grades and estimates, in the order of the files; empty until both are there. */
  readonly rows = $derived.by((): CityRow[] => {
    const tracts = this.open.tracts.value
    if (!tracts) return []
    return tracts.geoid.map((geoid, i) => ({
      geoid,
      grade: this.grades?.[i] ?? null,
      coverage: tracts.coverage[i]!,
      ...this.estimateOf(geoid),
    }))
  })

  /** Fetches the code that finds natural breaks, on first use; until it is there the common breaks are shown. */
  loadClassing(): void {
    if (this.#now().classes !== 'jenks' || this.#naturalBreaks.value) return
    if (this.#naturalBreaks.pending || this.#naturalBreaks.error) return
    void this.#naturalBreaks.load(
      async () => (await import('../stats/natural-breaks.ts')).naturalBreaks,
    )
  }

  /** Why natural breaks cannot be had; null where nothing failed. */
  get classingError(): Error | null {
    return this.#now().classes === 'jenks' ? this.#naturalBreaks.error : null
  }

  /** Asks the database for the grades under the chosen assignment, unless they are already here. */
  queryGrades(): void {
    const database = this.#warehouse.database.value
    const tracts = this.open.tracts.value
    if (!database || !tracts || this.grades !== null) return
    const { assignment, vintage } = this
    void this.#queried.load(async () => {
      const rows = await database.query(tractGrade({ city: this.city.id, vintage, ...assignment }))
      const byGeoid = new Map(
        rows.map((row): [Geoid<Vintage>, TractGradeRow<Vintage>] => [row.geoid, row]),
      )
      const grade = tracts.geoid.map((geoid) => byGeoid.get(geoid)?.grade ?? null)
      return { key: `${vintage} ${assignmentKey(assignment)}`, grade }
    })
  }
}
