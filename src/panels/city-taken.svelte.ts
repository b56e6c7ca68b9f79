import type { City } from '../domain/city.ts'
import { cityContent, type CityContent } from '../figure/city-content.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import type { View } from '../state/view.svelte.ts'
import type { Warehouse } from '../state/warehouse.svelte.ts'
import { sayText } from '../words/say.ts'
import type { CityFinding } from './city-finding.svelte.ts'
import { figureAbout } from './figure-about.ts'
import type { Taken } from './taken.ts'

/** A city's page as the dialog reads it that lets the reader take it away. */
export class CityTaken implements Taken {
  readonly view: View
  readonly atlas: Atlas
  readonly warehouse: Warehouse
  readonly #city: City
  readonly #page: CityView
  readonly #finding: CityFinding

  constructor(
    city: City,
    page: CityView,
    finding: CityFinding,
    of: { view: View; atlas: Atlas; warehouse: Warehouse },
  ) {
    this.#city = city
    this.#page = page
    this.#finding = finding
    this.view = of.view
    this.atlas = of.atlas
    this.warehouse = of.warehouse
  }

  get place(): string {
    return `${this.#city.name}, ${sayText(this.#city.stateName)}`
  }

  /** Why the gap could not be counted in every way: then figures go without. */
  readonly #countingError = $derived.by(
    () =>
      this.#finding.countingError ??
      this.#page.multiverse.error ??
      this.warehouse.database.error ??
      null,
  )

  // The version of the data, and whether they are invented, stand in every file: it is awaited. So are the ways of counting, that a
  // file made early is no poorer than one made late.
  readonly content = $derived.by((): CityContent | null => {
    const [page, finding] = [this.#page, this.#finding]
    const [shapes, tracts] = [page.open.shapes.value, page.open.tracts.value]
    const { grades } = page
    const manifest = this.atlas.manifest.value
    if (!shapes || !tracts || !grades || !manifest) return null
    const { comparison } = finding
    const isCounting =
      this.#city.tracts > 0 && (!comparison || (!finding.ways && !this.#countingError))
    const { classes, breaks } = this.view.now
    const isClassing = classes === 'jenks' && !page.naturalBreaks && !page.classingError
    if (isCounting || isClassing) return null
    const { measure, assignment, vintage } = page
    return cityContent({
      about: figureAbout(this.view, this.atlas, { measure, assignment, vintage }),
      city: this.#city,
      shapes,
      tracts,
      grades,
      comparison,
      ways: finding.ways,
      classes,
      breaks,
      natural: page.naturalBreaks,
      against: page.against,
      measures: this.atlas.measures,
      brushed: page.brush.brushed,
      tract: page.selected,
      area: page.selectedArea?.area_id ?? null,
    })
  })

  readonly error = $derived.by(
    (): Error | null =>
      this.#page.open.shapes.error ??
      this.#page.open.tracts.error ??
      this.#finding.gradesError ??
      this.atlas.manifest.error,
  )
}
