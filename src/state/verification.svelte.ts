import { HEADLINE_MEASURE } from '../domain/measure.ts'
import type { Database } from '../db/database.ts'
import type { CheckResult } from '../verify/run-checks.ts'
import type { Atlas } from './atlas.svelte.ts'
import type { Warehouse } from './warehouse.svelte.ts'

export type VerificationPhase = 'loading' | 'reading' | 'computing'

/** The published figures, computed again in the reader's own database. */
export class Verification {
  readonly #atlas: Atlas
  readonly #warehouse: Warehouse
  #phase = $state<VerificationPhase | null>(null)
  #results = $state.raw<readonly CheckResult[]>([])
  #error = $state.raw<Error | null>(null)
  #done = $state(false)

  constructor(atlas: Atlas, warehouse: Warehouse) {
    this.#atlas = atlas
    this.#warehouse = warehouse
  }

  /** What it is doing; null when it is doing nothing. */
  get phase(): VerificationPhase | null {
    return this.#phase
  }

  /** Those that are there so far, in the order of the checks. */
  get results(): readonly CheckResult[] {
    return this.#results
  }

  /** Why it broke off. */
  get error(): Error | null {
    return this.#error
  }

  /** Whether every check has its result. */
  get done(): boolean {
    return this.#done
  }

  /** Computes all checks, one by one. Does nothing while it is at it, nor when it is done. */
  async start(): Promise<void> {
    if (this.#phase || this.#done) return
    this.#error = null
    this.#results = []
    try {
      await this.#verify()
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error))
    } finally {
      this.#phase = null
    }
  }

  async #verify(): Promise<void> {
    this.#phase = 'loading'
    const { CHECKS, readReferenceInputs, REFERENCE_SCHEMAS, runCheck } = await loadChecks()
    const { files } = await this.#atlas.manifestOrFail()
    const paths = new Set(files.map(({ path }) => path))
    const held = REFERENCE_SCHEMAS.filter(({ path }) => paths.has(path))
    const database = held.length > 0 ? await this.#load(held) : null
    this.#phase = 'reading'
    const inputs = await readReferenceInputs(
      (query) => database!.query(query),
      new Set(held.map(({ name }) => name)),
    )
    this.#phase = 'computing'
    for (const check of CHECKS) {
      await nextTask()
      this.#results = [...this.#results, runCheck(check, inputs)]
    }
    this.#done = true
  }

  async #load(tables: readonly { name: string; path: string }[]): Promise<Database> {
    await this.#warehouse.open(() => this.#atlas.manifestOrFail())
    const { error } = this.#warehouse.database
    if (error) throw error
    for (const { name, path } of tables) await this.#warehouse.withTable(name, path)
    return this.#warehouse.withEstimates(HEADLINE_MEASURE.id)
  }
}

/** The checks and what they need: only once they are asked for, because no other page does. */
async function loadChecks() {
  const [checks, inputs, schemas, run] = await Promise.all([
    import('../verify/checks.ts'),
    import('../verify/reference-inputs.ts'),
    import('../domain/reference-schema.ts'),
    import('../verify/run-checks.ts'),
  ])
  return { ...checks, ...inputs, ...schemas, ...run }
}

/** Lets the page show what is there before it goes on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
