import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

export interface SoakOptions {
  /** The folder of published data. */
  data: string
  /** The folder of the build. */
  site: string
  seeds: number
  /** The first of them; the others follow. */
  first: number
  actions: number
  /** City changes of the day-long tab; 0 leaves it out. */
  day: number
  /** Where failures are written: what was done, and a picture. */
  out: string
}

/** The options of a soak: --data, --site, --seeds, --first, --actions, --day, --out. Throws on others, on what is no whole number, and without data or build. */
export function soakOptions(args: string[]): SoakOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: process.env.ATLAS_DATA ?? 'public/data' },
      site: { type: 'string', default: 'dist' },
      seeds: { type: 'string', default: '20' },
      first: { type: 'string', default: '1' },
      actions: { type: 'string', default: '200' },
      day: { type: 'string', default: '300' },
      out: { type: 'string', default: '.cache/soak' },
    },
  })
  const whole = (name: 'seeds' | 'first' | 'actions' | 'day') => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 0)
      throw new Error(`--${name}: expected a whole number, got ${values[name]}`)
    return number
  }
  if (!existsSync(`${values.data}/manifest.json`)) throw new Error(`${values.data} holds no data`)
  return {
    data: values.data,
    site: values.site,
    out: values.out,
    seeds: whole('seeds'),
    first: whole('first'),
    actions: whole('actions'),
    day: whole('day'),
  }
}
