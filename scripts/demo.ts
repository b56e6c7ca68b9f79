import { parseArgs } from 'node:util'
import { DEFAULT_SEED, simulate } from './demo/simulate.ts'

/** `npm run demo -- [--out DIR] [--seed N]`: writes the invented cities as a mirror that the data build reads. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/demo-mirror' },
    seed: { type: 'string', default: String(DEFAULT_SEED) },
  },
})

const seed = Number(values.seed)
if (!Number.isInteger(seed)) throw new Error(`--seed: expected a whole number, got ${values.seed}`)

const { cities } = await simulate({ out: values.out, seed })
for (const { city, state, tracts, effect } of cities) {
  console.log(
    `${city}, ${state} (invented): ${tracts.length} tracts, ` +
      `planted ${effect['life-expectancy']} years of life expectancy, D minus A`,
  )
}
console.log(`Written to ${values.out}; build it with: npm run data -- --mirror ${values.out}`)
