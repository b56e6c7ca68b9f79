import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { breachesOf } from './dependency-directions/breaches-of.ts'

// Every file is parsed.
vi.setConfig({ testTimeout: 60_000 })

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => `${folder}/${path}`),
)

describe('our own files', () => {
  it('import one another one way only, and heavy libraries only where they belong', () => {
    expect(files.flatMap((path) => breachesOf(path, readFileSync(path, 'utf8')))).toEqual([])
  }, 60_000)

  it('are all looked at', () => {
    expect(files).toContain('src/domain/grade.ts')
    expect(files).toContain('scripts/test.ts')
  })
})

describe('the check of the directions', () => {
  it('names the file, the import and the rule', () => {
    const [breach] = breachesOf('src/db/open.ts', "import { draw } from '../map/draw.ts'")
    expect(breach).toMatch(
      /^src\/db\/open\.ts imports \.\.\/map\/draw\.ts: dependencies go one way,/,
    )
  })

  it.each([
    ['an upward import', 'src/stats/mean.ts', "import { sql } from '../queries/mean.ts'"],
    [
      'a neighbour',
      'src/charts/Bars.svelte',
      "<script>import Map from '../map/Map.svelte'</script>",
    ],
    ['an import on demand', 'src/state/view.ts', "const panel = import('../panels/Panel.svelte')"],
    ['a re-export', 'src/domain/grade.ts', "export { fill } from '../look/palette.ts'"],
    ['an upward type', 'src/db/rows.ts', "import type { View } from '../state/view.ts'"],
    ['a type written in place', 'src/db/rows.ts', "type View = import('../state/view.ts').View"],
    ['a worker', 'src/domain/a.ts', "new Worker(new URL('../db/b.ts', import.meta.url))"],
    [
      'more than a type of domain',
      'src/look/fill.ts',
      "import { GRADES } from '../domain/grade.ts'",
    ],
    ['a script in the app', 'src/db/open.ts', "import { demo } from '../../scripts/demo.ts'"],
    ['the database in a script', 'scripts/demo.ts', "import { open } from '../src/db/open.ts'"],
    ['MapLibre outside the map', 'src/figure/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css'"],
    ['Turf outside spatial', 'src/queries/a.ts', "import { area } from '@turf/area'"],
    ['a folder nobody planned', 'src/utils/a.ts', ''],
  ])('catches %s', (_what, path, source) => {
    expect(breachesOf(path, source)).toHaveLength(1)
  })

  it.each([
    [
      'a lower level',
      'src/panels/A.svelte',
      "<script>import { mean } from '../stats/mean.ts'</script>",
    ],
    ['the same folder', 'src/db/open.ts', "import { seal } from './seal.ts'"],
    ['a type of domain', 'src/stats/mean.ts', "import type { Gap } from '../domain/city.ts'"],
    ['the app as a whole', 'src/main.ts', "import App from './App.svelte'"],
    ['a chart in a script', 'scripts/draw.ts', "import Bars from '../src/charts/Bars.svelte'"],
    [
      'a heavy library at home',
      'src/map/worker.ts',
      "import url from 'maplibre-gl/worker.mjs?url'",
    ],
    ['a library with a like name', 'src/db/a.ts', "import b from 'maplibre-gl-geocoder'"],
  ])('lets %s pass', (_what, path, source) => {
    expect(breachesOf(path, source)).toEqual([])
  })
})
