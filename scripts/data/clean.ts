import { group } from 'd3-array'
import type { MultiPolygon, Polygon } from 'geojson'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import { boxOf, type Box } from './box.ts'
import { cleanMap, type HolcMap } from './clean-map.ts'
import type { Defects } from './defects.ts'
import type { EstimatesByTract } from './estimate.ts'
import { toGrid } from './grid.ts'
import { mapKey } from './map-years.ts'
import { mergeParts } from './merge-parts.ts'
import type { Step } from './progress.ts'
import type { Inputs } from './read.ts'

/** A tract or county on the grid. */
export interface GroundShape {
  /** A tract's 11 digits or a county's five. */
  geoid: string
  geometry: MultiPolygon
  box: Box
}

/** The inputs, repaired, on one grid and by tract. */
export interface CleanData extends Pick<Inputs, 'invented' | 'centres'> {
  /** In the order of their ids. */
  maps: HolcMap[]
  /** In the order of their geoids. */
  tracts: GroundShape[]
  /** Only those without any tract shapes. */
  counties: GroundShape[]
  /** By measure id. */
  estimates: Map<string, EstimatesByTract>
}

/** Repairs what can be repaired, puts all outlines on one grid, and counts what was wrong. */
export function cleanInputs(inputs: Inputs, defects: Defects, step: Step): CleanData {
  const { invented, centres, years } = inputs
  const byMap = [...group(inputs.areas, ({ state, city }) => mapKey(state, city))]
  step.expect(byMap.length + 2)
  const maps = byMap.map(([key, areas]) => {
    step.advance(areas.length)
    return cleanMap(areas, { year: years.get(key) ?? null, invented }, defects)
  })
  const tracts = groundShapes(inputs.tracts, 'tract', defects)
  step.advance(tracts.length)
  const withTracts = new Set(tracts.map(({ geoid }) => geoid.slice(0, 5)))
  const counties = inputs.counties.filter(({ geoid }) => !withTracts.has(geoid))
  const estimates = mergeParts(inputs.parts, defects)
  estimates.set(HEADLINE_MEASURE.id, inputs.lifeExpectancy)
  step.advance(inputs.parts.length)
  return {
    invented,
    maps: maps.filter(({ areas }) => areas.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1)),
    tracts,
    counties: groundShapes(counties, 'county', defects),
    centres,
    estimates,
  }
}

function groundShapes(
  shapes: readonly { geoid: string; geometry: Polygon | MultiPolygon }[],
  kind: string,
  defects: Defects,
): GroundShape[] {
  const onGrid = shapes.flatMap(({ geoid, geometry: degrees }) => {
    const { geometry, lost, crossed } = toGrid(degrees)
    if (crossed) defects.add(`${kind} whose outline crosses itself on the grid, repaired`, null)
    defects.add(`part of a ${kind} smaller than the grid of about a metre`, null, lost)
    if (!geometry) defects.add(`${kind} smaller than the grid of about a metre, left out`, null)
    return geometry ? [{ geoid, geometry, box: boxOf([geometry]) }] : []
  })
  return onGrid.sort((a, b) => (a.geoid < b.geoid ? -1 : 1))
}
