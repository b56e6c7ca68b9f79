import { run as load } from './bench/load.ts'
import { run as recolour } from './bench/recolour.ts'

/** `npm run bench -- NAME [options]`: measures the production build in headless Chromium. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = { load, recolour }

const [wanted = '', ...args] = process.argv.slice(2)
const bench = BENCHES[wanted]
if (bench) await bench(args)
else {
  console.error(`Name one of these benches: ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 1
}
