import type { AreaProperties, CityShapes } from '../domain/city-shapes.ts'
import type { CityTracts } from '../domain/city-tracts.ts'
import type { Descriptions } from '../domain/description.ts'
import type { Geoid } from '../domain/geoid.ts'
import { columnsPath, shapesPath } from '../domain/published-path.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Database } from '../db/database.ts'
import {
  crosswalkDifference,
  type CrosswalkDifferenceRow,
} from '../queries/crosswalk-difference.ts'
import { decodeShapes, type DecodedShapes } from '../spatial/decode-shapes.ts'
import { joinPool } from '../spatial/join-pool.ts'
import { queenNeighbours } from '../spatial/queen-neighbours.ts'
import type { CityJoin } from '../spatial/join-protocol.ts'
import { insertOverlaps } from './compare-joins.ts'
import { checkLater, fetchJson, fetchUnread, readJson } from './fetch-published.ts'
import type { OwnMeasures } from './own-measures.svelte.ts'
import { Resource } from './resource.svelte.ts'
import { Seen } from './seen.svelte.ts'
import { isNetworkSlow } from './slow-network.ts'

/** A HOLC area that overlaps a tract, with its part of the tract's land, 0–1. */
export interface TractPart extends AreaProperties {
  share: number
}

/** One opened city's files on the tracts of one census, and the join that the browser makes of them. */
export class OpenCity<V extends Vintage = Vintage> {
  readonly id: string
  readonly vintage: V
  readonly shapes = new Resource<DecodedShapes<V>>()
  readonly #tracts = new Resource<CityTracts<V>>()
  /** Its columns, with those of the reader's own measures. */
  readonly tracts: Pick<Resource<CityTracts<V>>, 'value' | 'error' | 'pending'>
  readonly descriptions = new Resource<Descriptions>()
  /** The reader's own join of areas and tracts. */
  readonly join = new Resource<CityJoin<V>>()
  /** Where that join and the published crosswalk disagree: empty when they are equal. */
  readonly differences = new Resource<CrosswalkDifferenceRow<V>[]>()
  /** Resolves when both files are here or have failed. */
  settled: Promise<void> = Promise.resolve()
  #topology: ArrayBuffer | null = null
  readonly #neighbours = new Map<'tracts' | 'areas', number[][]>()

  /** `own` are the measures that the reader brought. */
  constructor(id: string, vintage: V, own: Pick<OwnMeasures, 'onTracts'>) {
    this.id = id
    this.vintage = vintage
    this.tracts = new Seen(this.#tracts, (tracts) => own.onTracts(tracts, vintage))
  }

  load(): void {
    this.settled = this.#load()
  }

  async #load(): Promise<void> {
    const shapes = this.shapes.load(async (refuse) => {
      const path = shapesPath(this.id, this.vintage)
      const topology = await fetchUnread(path)
      checkLater(path, topology, refuse)
      const decoded = decodeShapes(readJson<CityShapes<V>>(path, topology), path)
      this.#topology = topology
      return decoded
    })
    // The first picture of a city is drawn from its shapes alone.
    if (isNetworkSlow()) await shapes
    const tracts = this.#tracts.load(async (refuse) => {
      const path = columnsPath(this.id, this.vintage)
      const columns = await fetchUnread(path)
      checkLater(path, columns, refuse)
      return readJson<CityTracts<V>>(path, columns)
    })
    await Promise.all([shapes, tracts])
  }

  /** Fetches what the surveyors wrote, on first use. */
  loadDescriptions(): void {
    if (this.descriptions.value || this.descriptions.pending) return
    void this.descriptions.load(() => fetchJson<Descriptions>(`description/${this.id}.json`))
  }

  /** Joins the city in a worker; its shapes must be there. */
  joinHere(): void {
    if (this.join.value || this.join.pending || !this.#topology) return
    const topology = this.#topology
    void this.join.load(() => joinPool.joinCity<V>(topology))
  }

  /**
   * The places of each tract's neighbours, or of each area's, in the order of their layer: those that share a point of their outlines
   * with it. Null before the shapes are there. Costs as much as reading them.
   */
  neighbours(layer: 'tracts' | 'areas' = 'tracts'): number[][] | null {
    if (!this.#topology) return null
    const known = this.#neighbours.get(layer)
    if (known) return known
    const path = shapesPath(this.id, this.vintage)
    const topology = readJson<CityShapes<V>>(path, this.#topology)
    const { neighbours } = queenNeighbours(topology, topology.objects[layer])
    this.#neighbours.set(layer, neighbours)
    return neighbours
  }

  /** Puts the reader's own overlaps into the database and compares them with the published ones. */
  compareJoin(database: Database): void {
    const join = this.join.value
    if (!join || this.differences.value || this.differences.pending) return
    void this.differences.load(async () => {
      await insertOverlaps(database, this.vintage, [join])
      return database.query(crosswalkDifference({ cities: [this.id], vintage: this.vintage }))
    })
  }

  /** The areas that overlap a tract, largest part of its land first; null until the join is done. */
  partsOf(geoid: Geoid<V>): TractPart[] | null {
    const [shapes, join] = [this.shapes.value, this.join.value]
    if (!shapes || !join) return null
    const { area, tract, overlapM2, tractM2 } = join.crosswalk
    const t = shapes.tracts.features.findIndex(({ properties }) => properties.geoid === geoid)
    const parts: TractPart[] = []
    tract.forEach((j, k) => {
      if (j !== t) return
      const { properties } = shapes.areas.features[area[k]!]!
      parts.push({ ...properties, share: overlapM2[k]! / tractM2[t]! })
    })
    return parts.sort((a, b) => b.share - a.share)
  }
}
