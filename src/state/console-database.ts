import type { City } from '../domain/city.ts'
import type { Manifest } from '../domain/manifest.ts'
import { estimatePath } from '../domain/published-path.ts'
import { publishedMeasures } from '../domain/published-measures.ts'
import { publishedVintages } from '../domain/published-schemas.ts'
import { REFERENCE_SCHEMAS } from '../domain/reference-schema.ts'
import { ESTIMATE, MEASURE } from '../console/console-schemas.ts'
import { namesTable } from '../console/names-table.ts'
import type { Database } from '../db/database.ts'
import { CITIES_ARRIVED, CREATE_CITY, DROP_CITIES_ARRIVED } from '../queries/city-table.ts'
import { CREATE_ESTIMATE } from '../queries/estimate-table.ts'
import { measureRow } from '../queries/measure-table.ts'
import { tractCities } from '../queries/tract-cities.ts'
import { createTractShare } from '../queries/tract-share.ts'
import { ConsoleOwn, type OwnData } from './console-own.ts'
import { insertEstimates } from './insert-estimates.ts'
import { insertTables, tableStream, tableStreams } from './insert-tables.ts'

/** How a database is opened that runs what readers write: its errors say where in the query they are. */
const CONSOLE_SETTINGS = { errors_as_json: true } as const

/** What of the tables is there, of how many that are on their way. */
export type Told = (done: number, all: number) => void

/** The console's own database: all tables of the data set and what the reader brought, sealed. The page's database is another one, which no reader's statement reaches. */
export class ConsoleDatabase {
  readonly database: Database
  /** The cities on whose maps a tract is, of any census. */
  readonly citiesOf: ReadonlyMap<string, readonly string[]>
  readonly #manifest: Manifest
  readonly #own: ConsoleOwn
  readonly #brought = new Map<string, Promise<void>>()
  /** Is told of what comes: of the query that waits for it, which need not be the one that began it. */
  #tell: Told = () => {}

  private constructor(
    database: Database,
    manifest: Manifest,
    citiesOf: ReadonlyMap<string, readonly string[]>,
    own: OwnData,
  ) {
    this.database = database
    this.#own = new ConsoleOwn(database, own)
    this.#manifest = manifest
    this.citiesOf = citiesOf
  }

  /**
   * Opens it with the tables of tracts, areas, cities and measures. Rejects with DataError where a file does not come, and as `Database.open`
   * does.
   */
  static async open(
    manifest: Manifest,
    cities: readonly City[],
    own: OwnData,
    tell: Told,
  ): Promise<ConsoleDatabase> {
    const { Database } = await import('../db/database.ts')
    const streams = tableStreams(manifest)
    let done = 0
    tell(done, streams.length)
    const database = await Database.open(CONSOLE_SETTINGS)
    try {
      await insertTables(database, streams, () => tell(++done, streams.length))
      await insertCities(database, cities)
      await insertMeasures(database, manifest)
      const vintages = publishedVintages(manifest)
      for (const vintage of vintages) await database.query(createTractShare(vintage))
      const citiesOf = new Map<string, string[]>()
      for (const vintage of vintages)
        for (const { geoid, city_id } of await database.query(tractCities(vintage)))
          citiesOf.set(geoid, [...(citiesOf.get(geoid) ?? []), city_id])
      await database.seal()
      return new ConsoleDatabase(database, manifest, citiesOf, own)
    } catch (error) {
      await database.terminate()
      throw error
    }
  }

  /**
   * Brings the tables that a query names and that are not there yet: the estimates, of all measures together and of the reader's, and those that published figures are
   * checked with. Until then they do not exist. Rejects as `open`; what did not come is asked for again by the next query that names it.
   */
  async bring(sql: string, tell: Told): Promise<void> {
    this.#tell = tell
    const paths = new Set(this.#manifest.files.map(({ path }) => path))
    for (const { name, path } of REFERENCE_SCHEMAS)
      if (paths.has(path) && namesTable(sql, name))
        await this.#once(name, () =>
          insertTables(this.database, [tableStream(this.#manifest, name, path)]),
        )
    if (namesTable(sql, MEASURE)) await this.#own.bringMeasures()
    if (!namesTable(sql, ESTIMATE)) return
    await this.#once(ESTIMATE, () => this.#bringEstimates())
    await this.#own.bringEstimates()
  }

  /** Does it unless it was done, or waits where it is being done: a query may have been stopped meanwhile. */
  async #once(name: string, insert: () => Promise<void>): Promise<void> {
    const inserted = this.#brought.get(name) ?? insert()
    this.#brought.set(name, inserted)
    try {
      await inserted
    } catch (error) {
      this.#brought.delete(name)
      throw error
    }
  }

  async #bringEstimates(): Promise<void> {
    const tables = publishedMeasures(this.#manifest).map(({ id }) =>
      tableStream(this.#manifest, id, estimatePath(id)),
    )
    await this.database.query(CREATE_ESTIMATE)
    for (const [i, { name, stream, rows }] of tables.entries()) {
      this.#tell(i, tables.length)
      await insertEstimates(this.database, name, await stream, rows)
    }
  }
}

async function insertCities(database: Database, cities: readonly City[]): Promise<void> {
  await database.insertColumns(CITIES_ARRIVED, {
    city_id: cities.map(({ id }) => id),
    name: cities.map(({ name }) => name),
    state: cities.map(({ state }) => state),
    state_name: cities.map(({ stateName }) => stateName),
    year: cities.map(({ year }) => (year === null ? null : String(year))),
  })
  await database.query(CREATE_CITY)
  await database.query(DROP_CITIES_ARRIVED)
}

async function insertMeasures(database: Database, manifest: Manifest): Promise<void> {
  const rows = publishedMeasures(manifest).map(measureRow)
  await database.insertColumns(MEASURE, {
    measure: rows.map(({ measure }) => measure),
    label: rows.map(({ label }) => label),
    unit: rows.map(({ unit }) => unit),
    worse: rows.map(({ worse }) => worse),
    period: rows.map(({ period }) => period),
    source: rows.map(({ source }) => source),
    vintage: Int32Array.from(rows, ({ vintage }) => vintage),
  })
}
