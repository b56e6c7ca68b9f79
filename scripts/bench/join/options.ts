import { parseArgs } from 'node:util'

export interface JoinBenchOptions {
  /** The folder of publishers' files; null leaves the real set out. */
  mirror: string | null
  /** How often each is measured, in turn. */
  runs: number
  /** How many pairs Turf is given. */
  sample: number
  /** Of the invented cities and of the pairs that Turf is given. */
  seed: number
  /** Whether standard output gets one JSON object and nothing else. */
  json: boolean
}

/** The options of the join's bench: --mirror DIR (or DATA_MIRROR), --runs N, --sample N, --seed N, --json. Throws on any other. */
export function joinBenchOptions(args: string[]): JoinBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      mirror: { type: 'string', default: process.env.DATA_MIRROR },
      runs: { type: 'string', default: '5' },
      sample: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const whole = (name: 'runs' | 'sample' | 'seed') => {
    const value = Number(values[name])
    if (Number.isInteger(value) && value >= 1) return value
    throw new Error(`--${name}: expected a whole number over 0, got ${values[name]}`)
  }
  return {
    mirror: values.mirror ?? null,
    runs: whole('runs'),
    sample: whole('sample'),
    seed: whole('seed'),
    json: values.json,
  }
}
