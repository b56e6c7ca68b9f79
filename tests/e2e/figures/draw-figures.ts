import { createServer } from 'vite'
import type { Asked } from './drawn-figures.ts'

/** `tsx draw-figures.ts '{"data": …}'`: draws figures in a process of its own, which can compile components. */
const asked = JSON.parse(process.argv[2] ?? '{}') as Asked
const vite = await createServer({
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
try {
  const module = await vite.ssrLoadModule('/tests/e2e/figures/drawn-figures.ts')
  await (module as typeof import('./drawn-figures.ts')).drawFigures(asked)
} finally {
  await vite.close()
}
