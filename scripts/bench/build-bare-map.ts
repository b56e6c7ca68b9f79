import { resolve } from 'node:path'
import { build } from 'vite'

/** Builds the bare page that draws a city's shapes with MapLibre alone; returns the folder. */
export async function buildBareMap(): Promise<string> {
  const outDir = resolve('.cache/bare-map')
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, 'bare-map'),
    base: './',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return outDir
}
