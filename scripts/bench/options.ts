import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Id of a city; null for the one with the most tracts. */
  city: string | null
  /** How often to repeat; a whole number over 0. */
  runs: number
  /** Whether to print one JSON object and nothing else. */
  json: boolean
  /** Whether on a slow phone and a slow network. */
  slow: boolean
  /** The folder of published data, from ATLAS_DATA. */
  data: string
}

/** The options of a bench: --city ID, --runs N, --json, --slow. Throws on any other, on a number that is none, and where nothing has been published. */
export function benchOptions(args: string[], usualRuns: number): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      city: { type: 'string' },
      runs: { type: 'string', default: String(usualRuns) },
      json: { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs: expected a whole number over 0, got ${values.runs}`)
  const data = process.env.ATLAS_DATA ?? 'public/data'
  if (!existsSync(`${data}/manifest.json`))
    throw new Error(`${data} holds no data: run npm start or npm run data, or set ATLAS_DATA`)
  return { city: values.city ?? null, runs, json: values.json, slow: values.slow, data }
}
