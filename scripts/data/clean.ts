import { basename } from 'node:path'
import { group } from 'd3-array'
import { HEADLINE_MEASURE } from '../../src/domain/measure.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { cleanGround, type CleanGround } from './clean-ground.ts'
import { cleanMap, type HolcMap } from './clean-map.ts'
import { Defects } from './defects.ts'
import type { Memory } from './memory.ts'
import { mapKey } from './map-records.ts'
import type { Step } from './progress.ts'
import { HOLC_FORMS } from './holc-form.ts'
import type { RawArea } from './read-areas.ts'
import type { Ground } from './read-ground.ts'
import type { Inputs } from './read.ts'

/** The inputs, repaired, on one grid and by tract. */
export interface CleanData extends Pick<Inputs, 'invented' | 'places'> {
  /** In the order of their ids. */
  maps: HolcMap[]
  ground2010: CleanGround<2010>
  /** Null where there are no 2020 tracts. */
  ground2020: CleanGround<2020> | null
}

/** Repairs what can be repaired, puts all outlines on one grid, and counts what was wrong. */
export function cleanInputs(
  inputs: Inputs,
  defects: Defects,
  step: Step,
  memory?: Memory,
): CleanData {
  const { invented, places, counties, ground2010, ground2020, unread, records } = inputs
  const file = basename(HOLC_FORMS[inputs.holc].path)
  const byMap = [...group(inputs.areas, ({ state, city }) => mapKey(state, city))]
  step.expect(byMap.length + 2)
  const maps = byMap.map(([key, areas]) => {
    step.advance(areas.length)
    const record = records.get(key) ?? { year: null, form: null }
    const of = { file, ...record, invented }
    const clean = () => cleanAlone(areas, of)
    const known = memory
      ? memory.remember('maps', [JSON.stringify(of), JSON.stringify(areas)], clean)
      : clean()
    defects.addAll(known.defects)
    return known.map
  })
  const clean = <V extends Vintage>(ground: Ground<V>) => {
    const cleaned = cleanGround(ground, counties, defects)
    step.advance(cleaned.tracts.length)
    return cleaned
  }
  for (const { title } of unread)
    defects.add(`release that was not read, because its tracts are not there: ${title}`, null)
  return {
    invented,
    places,
    maps: maps.filter(({ areas }) => areas.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ground2010: withLifeExpectancy(clean(ground2010), inputs.lifeExpectancy),
    ground2020: ground2020 && clean(ground2020),
  }
}

/** A map and what was wrong with it. */
function cleanAlone(areas: readonly RawArea[], of: Parameters<typeof cleanMap>[1]) {
  const defects = new Defects()
  return { map: cleanMap(areas, of, defects), defects: defects.entries() }
}

function withLifeExpectancy(
  ground: CleanGround<2010>,
  lifeExpectancy: Inputs['lifeExpectancy'],
): CleanGround<2010> {
  return {
    ...ground,
    measures: [HEADLINE_MEASURE, ...ground.measures],
    estimates: new Map([...ground.estimates, [HEADLINE_MEASURE.id, lifeExpectancy]]),
  }
}
