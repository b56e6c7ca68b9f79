import { render } from 'svelte/server'
import states from 'us-atlas/states-albers-10m.json'
import { expect, it } from 'vitest'
import CityMiniature from '../../../src/charts/CityMiniature.svelte'
import CityScatter from '../../../src/charts/CityScatter.svelte'
import ByGradeStrips from '../../../src/charts/ByGradeStrips.svelte'
import ForestPlot from '../../../src/charts/ForestPlot.svelte'
import MultiverseStrip from '../../../src/charts/MultiverseStrip.svelte'
import HistogramLegend from '../../../src/charts/HistogramLegend.svelte'
import type { StatesTopology } from '../../../src/charts/states-frame.ts'
import StatesMap from '../../../src/charts/StatesMap.svelte'
import { formatNumber } from '../../../src/domain/number-format.ts'

const onhover = () => {}
const onselect = () => {}
const quiet = { hovered: null, selected: null, onhover, onselect }
it('the strips are drawn without a browser', () => {
  const svg = render(ByGradeStrips, {
    props: {
      ...quiet,
      rows: [
        {
          grade: 'A',
          label: 'Best',
          dots: [],
          summary: { n: 0, mean: null, low: null, high: null },
        },
      ],
      unit: 'years',
      domain: [65, 90],
      width: 400,
      format: formatNumber,
    },
  }).body
  expect(svg).toContain('<svg')
  expect(svg).toContain('Best')
})

it('the multiverse is drawn without a browser', () => {
  const dots = [{ id: 'a', name: 'a', gap: -8, low: -9, high: -7, fragile: false }]
  const row = { label: 'most of it', isHeading: false, isIndented: false, isCurrent: true }
  const svg = render(MultiverseStrip, {
    props: {
      rows: [
        { ...row, dots, main: 'a' },
        { ...row, dots: [], main: null },
      ],
      title: 'D minus A, years',
      width: 343,
      current: 'a',
      hovered: null,
      onhover,
      onselect,
    },
  }).body
  expect(svg).toContain('no gap')
  expect(svg).not.toContain('NaN')
})

it('the legend is drawn without a browser', () => {
  const svg = render(HistogramLegend, {
    props: {
      values: [71, 72],
      breaks: [70, 73, 76, 79, 82, 85],
      worse: 'lower',
      unit: 'years',
      width: 244,
      marker: 71,
      missing: 3,
    },
  }).body
  expect(svg).toContain('No estimate published')
  expect(svg).not.toContain('NaN')
})

it('the states and their cities are drawn without a browser', () => {
  const svg = render(StatesMap, {
    props: {
      ...quiet,
      states: states as unknown as StatesTopology,
      cities: [
        {
          id: 'b',
          name: 'Brooklyn',
          lon: -73.95,
          lat: 40.65,
          tracts: 740,
          gap: -4,
          firm: true,
          fragile: false,
        },
      ],
      breaks: [-10, -8, -6, -4],
      worse: 'lower',
      width: 700,
    },
  }).body
  expect(svg).toContain('Brooklyn: −4.0 years, 740 tracts')
  expect(svg).not.toContain('NaN')
})

it('the scatter of cities is drawn without a browser, with one city and with none', () => {
  const city = { id: 'b', name: 'Brooklyn', mean: 79, meanReference: 83, tracts: 740, firm: true }
  const titles = { acrossTitle: 'mean in A', upTitle: 'mean in D' }
  for (const cities of [[city], []]) {
    const props = { ...quiet, ...titles, cities, unit: 'years' as const, width: 560, current: null }
    const svg = render(CityScatter, { props }).body
    expect(svg).toContain('no gap')
    expect(svg).not.toContain('NaN')
  }
})

it('a small map without tracts is drawn without a browser', () => {
  const none = { type: 'FeatureCollection' as const, features: [] }
  const land = { type: 'Feature' as const, properties: null }
  const geometry = { type: 'Polygon' as const, coordinates: [] }
  const svg = render(CityMiniature, {
    props: {
      ...{ shapes: { areas: none, tracts: none, land: { ...land, geometry } } },
      ...{ steps: [], faded: [], bounds: [-88, 43, -87.9, 43.1], metresPerPixel: 80 },
      ...{ width: 300, height: 300, hovered: null, label: 'Small map' },
    },
  }).body
  expect(svg).toContain('aria-label="Small map"')
  expect(svg).not.toContain('NaN')
})

it('a forest plot without rows is an empty frame, not a failure', () => {
  const svg = render(ForestPlot, {
    props: { onhover, onselect, hovered: null, rows: [], unit: 'years', width: 590, current: null },
  }).body
  expect(svg).not.toContain('NaN')
})
