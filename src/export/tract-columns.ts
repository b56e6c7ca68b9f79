import type { Assignment } from '../domain/assignment.ts'
import type { City } from '../domain/city.ts'
import type { CityTracts } from '../domain/city-tracts.ts'
import { GRADES, type Grade } from '../domain/grade.ts'
import { COMPUTED, type Column } from '../domain/table-schema.ts'
import { tractScores } from '../domain/tract-score.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { FileColumn } from './file-table.ts'

/** A city's tracts as files have them; all columns are in the order of the geoids. */
export interface ExportedTracts extends Pick<
  CityTracts<Vintage>,
  'geoid' | 'population' | 'shareA' | 'shareB' | 'shareC' | 'shareD' | 'coverage'
> {
  city: Pick<City, 'id'>
  vintage: Vintage
  /** m²; absent where it is not known. */
  landAreaM2?: readonly number[]
  assignment: Assignment
  grades: readonly (Grade | null)[]
}

const TRACTS: Record<Vintage, string> = { 2010: 'tracts-2010', 2020: 'tracts-2020' }
const POPULATION: Record<Vintage, string> = { 2010: 'cenpop', 2020: 'cenpop-2020' }
const SHARE_DECIMALS = 4
/** What the scores of two builds could differ by. */
const SCORE_DECIMALS = 4

/** The Census Bureau's code for "a census tract of the United States", which stands before the digits where they must stay text. */
export const AFFGEOID = '1400000US'

/** The columns that every file of a city's tracts begins with. `holc` is the id of the source of its map. */
export function tractColumns(tracts: ExportedTracts, holc = 'holc'): FileColumn[] {
  const { geoid, vintage, city, assignment } = tracts
  const overlay = [holc, TRACTS[vintage], COMPUTED]
  const share = {
    type: 'number',
    sources: overlay,
    constraints: { minimum: 0, maximum: 1 },
  } as const
  const columns: (Column & { values: FileColumn['values'] })[] = [
    {
      name: 'geoid',
      type: 'text',
      description: `Census tract: state 2, county 3, tract 6 digits, of the ${vintage} definitions. It is text: a spreadsheet that opens a CSV takes it for a number and drops the first zero of states 01 to 09; affgeoid stays whole there.`,
      sources: [TRACTS[vintage]],
      constraints: { pattern: '\\d{11}' },
      values: geoid,
    },
    {
      name: 'affgeoid',
      type: 'text',
      description: `The same tract as the Census Bureau writes it where it must stay text: ${AFFGEOID} and the geoid.`,
      sources: [TRACTS[vintage]],
      constraints: { pattern: `${AFFGEOID}\\d{11}` },
      values: geoid.map((id) => AFFGEOID + id),
    },
    {
      name: 'vintage',
      type: 'integer',
      description:
        'The census that drew the tract. Tracts of 2010 and of 2020 are different things, also where their digits are the same: never join them by geoid alone.',
      sources: [TRACTS[vintage]],
      constraints: { enum: [vintage] },
      values: geoid.map(() => vintage),
    },
    {
      name: 'city',
      type: 'text',
      description:
        'The HOLC map: name and state, as in cities.json and in the addresses of files. A tract of two maps is in the files of both.',
      sources: [holc],
      values: geoid.map(() => city.id),
    },
    {
      name: 'grade',
      type: 'text',
      description: gradeWords(assignment),
      missing: 'the rule gives the tract none: it is not graded, which is not “not redlined”',
      sources: overlay,
      constraints: { enum: GRADES },
      values: tracts.grades,
    },
    {
      ...share,
      name: 'coverage',
      description:
        'Part of the tract’s land that any graded area covers; ground that several claim counts once.',
      values: tracts.coverage,
    },
    ...GRADES.map((grade) => ({
      ...share,
      name: `share_${grade.toLowerCase()}`,
      description: `Part of the tract’s land in areas graded ${grade}, with ${SHARE_DECIMALS} decimals.`,
      values: tracts[`share${grade}`],
    })),
    {
      name: 'grade_score',
      type: 'number',
      description: `Mean of A = 1 to D = 4 over the graded part of the tract’s land, from the shares as they stand here; ${SCORE_DECIMALS} decimals.`,
      missing: 'none of its land was graded',
      sources: overlay,
      constraints: { minimum: 1, maximum: 4 },
      values: tractScores(tracts).map((score) => score && Number(score.toFixed(SCORE_DECIMALS))),
    },
    {
      name: 'population',
      type: 'integer',
      unit: 'persons',
      description: `Persons counted in the ${vintage} census.`,
      missing: 'the census file has no row for the tract',
      sources: [POPULATION[vintage]],
      constraints: { minimum: 0 },
      values: tracts.population,
    },
    ...(tracts.landAreaM2 ? [landArea(tracts.landAreaM2, vintage)] : []),
  ]
  return columns
}

function landArea(values: readonly number[], vintage: Vintage): FileColumn {
  return {
    name: 'land_area_m2',
    type: 'number',
    unit: 'm²',
    description: 'Area of the tract’s outline as published here, in an equal-area projection.',
    sources: [TRACTS[vintage], COMPUTED],
    constraints: { minimum: 1 },
    values,
  }
}

/** What a grade is under an assignment, for people who have only the file. */
export function gradeWords({ rule, threshold, grouping }: Assignment): string {
  if (rule.gives === 'shares')
    return 'Empty here: the rule of this view gives no tract a grade, but uses the shares of its land as they are.'
  const least =
    rule.leastCoverage === null
      ? ''
      : threshold === 0
        ? ' Any graded land is enough.'
        : ` At least ${Math.round(threshold * 100)}% of its land must be graded.`
  const groups = rule.gives === 'score' ? ` Its groups: ${grouping.explanation}` : ''
  return `The tract’s grade under the rule “${rule.title}” (${rule.id}; ${rule.literature}). ${rule.explanation}${groups}${least}`
}
