import { argv } from 'node:process'

/**
 * `npm run bench -- NAME [options]`: `join` measures the spatial join beside GEOS and Turf, the others the production build in
 * headless Chromium.
 */
const BENCHES: Record<string, () => Promise<{ run(args: string[]): void | Promise<void> }>> = {
  figure: () => import('./bench/figure.ts'),
  heap: () => import('./bench/heap.ts'),
  interaction: () => import('./bench/interaction.ts'),
  join: () => import('./bench/join.ts'),
  load: () => import('./bench/load.ts'),
  own: () => import('./bench/own.ts'),
  query: () => import('./bench/query.ts'),
  recolour: () => import('./bench/recolour.ts'),
  sql: () => import('./bench/sql.ts'),
  zones: () => import('./bench/zones.ts'),
}

const [wanted = '', ...args] = argv.slice(2)
const bench = BENCHES[wanted]
if (bench) await (await bench()).run(args)
else {
  console.error(`Name one of these benches: ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 1
}
