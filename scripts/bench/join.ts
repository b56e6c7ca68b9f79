import { compileGeos } from './join/geos.ts'
import { growthExponent } from './join/growth-exponent.ts'
import { measureSet } from './join/measure-set.ts'
import { mirrorSet } from './join/mirror-set.ts'
import { joinBenchOptions } from './join/options.ts'
import { joinReport, joinTable } from './join/report.ts'
import { FACTORS, syntheticSet } from './join/synthetic-set.ts'

/**
 * The overlaps of every pair of areas and tracts by our integral, by GEOS and by Turf, in turn in one run on the same coordinates:
 * on invented cities, ever more of them, and on the real ones where there is a mirror of the publishers' files.
 */
export function run(args: string[]): void {
  const options = joinBenchOptions(args)
  const say = (line: string) => console.error(line)
  const geos = compileGeos(say)
  if (options.mirror === null)
    say(
      'The real maps are left out: name the folder of publishers’ files by --mirror or DATA_MIRROR.',
    )
  const { mirror } = options
  const sets = [
    ...FACTORS.map((factor) => () => syntheticSet(factor, options.seed)),
    ...(mirror === null ? [] : [() => mirrorSet(mirror)]),
  ]
  const results = sets.map((makeSet) => {
    const set = makeSet()
    say(`${set.name}: ${options.runs} runs after one that is not counted`)
    return measureSet(set, geos, options)
  })
  const exponent = growthExponent(
    results
      .slice(0, FACTORS.length)
      .map(({ pairs, oursTotalMs }) => ({ size: pairs, cost: oursTotalMs })),
  )
  console.log(
    options.json ? JSON.stringify(joinReport(results, exponent)) : joinTable(results, exponent),
  )
}
