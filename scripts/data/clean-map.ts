import type { MultiPolygon } from 'geojson'
import { DataError } from '../../src/domain/data-error.ts'
import { CATEGORY, maybeGrade, type Grade } from '../../src/domain/grade.ts'
import { isKnownCategory } from '../../src/domain/ungraded-area.ts'
import { repairArea } from '../../src/spatial/repair-area.ts'
import { boxOf, type Box } from './box.ts'
import { cityId, cityName } from './city-name.ts'
import type { Defects } from './defects.ts'
import { toGrid } from './grid.ts'
import type { RawArea } from './read-areas.ts'
import { strayAreas } from './stray-areas.ts'
import { maybeState } from './us-states.ts'

/** A HOLC area fit to be joined, on the grid. */
export interface CleanArea extends Omit<RawArea, 'state' | 'city'> {
  /** Null for anything but A–D, and in a survey that is not the HOLC's own. */
  grade: Grade | null
  /** The grade's; without one what the download calls the area, null where it does not say. */
  category: string | null
  /** Empty where nothing was transcribed. */
  answers: Record<string, string>
  geometry: MultiPolygon
}

/** A HOLC map: what the atlas calls a city. */
export interface HolcMap {
  id: string
  name: string
  state: string
  stateName: string
  year: number | null
  /** Which of the HOLC's forms its surveyors filled in; null where the record does not say. */
  form: string | null
  /** In the order of their ids. */
  areas: CleanArea[]
  /** Around its areas but the strays, in grid steps. */
  bounds: Box
  /** Boxes of the areas that lie far from the rest. */
  strays: Box[]
}

const FAULT_KIND = {
  'self-crossing': 'area whose outline crosses or touches itself, repaired',
  'too few points': 'area with a part of too few points, part taken out',
  empty: 'area without any ground, left out',
} as const

/**
 * One map from its areas, all of one state and city and from the download `file`. Throws a DataError for a state that does not exist, which
 * only an invented map may have.
 */
export function cleanMap(
  raw: readonly RawArea[],
  {
    file,
    year,
    form,
    invented,
  }: { file: string; year: number | null; form: string | null; invented: boolean },
  defects: Defects,
): HolcMap {
  const { state, city } = raw[0]!
  const id = cityId(city, state)
  countOddities(raw, id, defects)
  if (year === null) defects.add('map whose year is unknown', id)
  const areas = raw
    .flatMap((area) => cleanArea(area, id, defects) ?? [])
    .sort((a, b) => a.area_id - b.area_id)
  const strays = strayAreas(areas)
  defects.add('area far from the rest of its map, left out of its frame', id, strays.length)
  return {
    id,
    name: cityName(city),
    state,
    stateName: maybeState(state)?.name ?? inventedState(state, invented, file),
    year,
    form,
    areas,
    bounds: boxOf(areas.filter((area) => !strays.includes(area)).map(({ geometry }) => geometry)),
    strays: strays.map(({ geometry }) => boxOf([geometry])),
  }
}

function inventedState(state: string, invented: boolean, file: string): string {
  if (invented) return state
  throw new DataError({
    file,
    column: 'state',
    expected: 'the postal code of a state',
    got: `"${state}"`,
  })
}

function cleanArea(raw: RawArea, id: string, defects: Defects): CleanArea | null {
  const { geometry, fault } = repairArea(raw.geometry)
  const shape = geometry && toGrid(geometry)
  defects.add('part of an area smaller than the grid of about a metre', id, shape?.lost ?? 0)
  if (!shape?.geometry) {
    defects.add(FAULT_KIND.empty, id)
    return null
  }
  const repair = fault ?? (shape.crossed ? 'self-crossing' : null)
  if (repair) defects.add(FAULT_KIND[repair], id)
  const { state: _state, city: _city, ...area } = raw
  const grade = raw.city_survey === false ? null : maybeGrade(raw.grade)
  return {
    ...area,
    grade,
    category: grade ? CATEGORY[grade] : raw.category,
    answers: raw.answers ?? {},
    geometry: shape.geometry,
  }
}

function countOddities(raw: readonly RawArea[], id: string, defects: Defects): void {
  const labels = raw.flatMap(({ label }) => label ?? [])
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label)
  for (const { label, grade: text, category, city_survey, answers } of raw) {
    const grade = maybeGrade(text)
    if (label === null) defects.add('area without a label', id)
    else if (isRepeated(label)) defects.add('area whose label is repeated on its map', id)
    if (label !== null && text !== null && !label.startsWith(text))
      defects.add('area whose label does not begin with its grade', id)
    if (text !== null && grade === null) defects.add(`area of grade ${text}`, id)
    if (text === null) defects.add(`area without a grade: ${category ?? 'no category'}`, id)
    if (category !== null && !isKnownCategory(category))
      defects.add(`area of the unknown category “${category}”`, id)
    if (category !== null && grade !== null && category !== CATEGORY[grade])
      defects.add('area whose category is not that of its grade', id)
    if (city_survey === false)
      defects.add('area of a survey that is not the HOLC’s own, published without a grade', id)
    if (answers && Object.keys(answers).length === 0) defects.add('area without a description', id)
  }
}
