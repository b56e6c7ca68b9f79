import { GRADES } from '../domain/grade.ts'
import type { Measure } from '../domain/measure.ts'
import { COMPUTED } from '../domain/table-schema.ts'
import { unitName } from '../domain/unit.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { ZoneEstimate } from '../zones/zone-estimates.ts'
import { LEAST_COVERAGE } from '../zones/zone-figures.ts'
import type { ZoneRow } from '../zones/zone-row.ts'
import type { FileColumn, FileTable } from './file-table.ts'
import { inventedColumn } from './invented-column.ts'

const TRACTS: Record<Vintage, string> = { 2010: 'tracts-2010', 2020: 'tracts-2020' }
const POPULATION: Record<Vintage, string> = { 2010: 'cenpop', 2020: 'cenpop-2020' }

/** What files made with zones are called, without ending: never after the reader's file. */
export function zonesFileName(measure: string, day: string, invented: boolean): string {
  return `${invented ? 'invented_' : ''}zones_${measure}_${day}`
}

/** Zones as files have them: their figures, and those of each of these measures. */
export function zoneTable(of: {
  rows: readonly ZoneRow[]
  measures: readonly { measure: Measure; estimates: readonly ZoneEstimate[] }[]
  vintage: Vintage
  name: string
  title: string
  invented: boolean
  holc: string
}): FileTable {
  const { rows, measures, vintage, name, title, invented, holc } = of
  const ground = [TRACTS[vintage], COMPUTED]
  const rounded = (value: number | null, decimals: number) =>
    value === null ? null : Number(value.toFixed(decimals))
  const share = {
    type: 'number',
    constraints: { minimum: 0, maximum: 1 },
  } as const
  return {
    name,
    title,
    row: 'a zone of the reader’s own file',
    key: ['zone'],
    columns: [
      {
        ...{ name: 'zone', type: 'integer', sources: [] },
        description: 'Its place in the reader’s file, the first is 1.',
        constraints: { minimum: 1 },
        values: rows.map(({ feature }) => feature),
      },
      {
        ...{ name: 'zone_name', type: 'text', sources: [] },
        description: 'Its name by the property that the reader chose, or by its number.',
        values: rows.map((row) => row.name),
      },
      {
        ...{ name: 'area_m2', type: 'number', unit: 'm²', sources: [COMPUTED] },
        description: 'Area of the outline after repair, in an equal-area projection.',
        values: rows.map(({ figures }) => rounded(figures.areaM2, 0)),
      },
      {
        ...{ name: 'coverage_share', ...share, sources: ground },
        description: `Part of the zone that known tracts of ${vintage} cover: the atlas holds only tracts around HOLC maps. Water counts as not covered where tracts leave it out.`,
        values: rows.map(({ figures }) => rounded(figures.coverage, 4)),
      },
      {
        ...{ name: 'tracts', type: 'integer', sources: ground },
        description: 'Tracts that share ground with the zone.',
        values: rows.map(({ figures }) => figures.tracts),
      },
      {
        ...{ name: 'population', type: 'number', unit: 'persons' },
        sources: [POPULATION[vintage], ...ground],
        description:
          'Extensive: the persons of each tract by the part of its area that lies in the zone, summed. Of the covered part alone.',
        missing: `known tracts cover under ${LEAST_COVERAGE} of the zone, or none of them has a count`,
        values: rows.map(({ figures }) => rounded(figures.population, 1)),
      },
      {
        ...{ name: 'tracts_uncounted', type: 'integer' },
        sources: [POPULATION[vintage], ...ground],
        description: 'Of the tracts, those without a count of persons: they add none.',
        values: rows.map(({ figures }) => figures.uncounted),
      },
      ...GRADES.map((grade): FileColumn => ({
        ...{ name: `share_${grade.toLowerCase()}`, ...share, sources: [holc, COMPUTED] },
        description: `Part of the zone’s area that the HOLC graded ${grade}.`,
        values: rows.map(({ figures }) => rounded(figures.shares[grade], 4)),
      })),
      {
        ...{ name: 'share_not_graded', ...share, sources: [holc, COMPUTED] },
        description: 'The rest of its area. Not graded is not “not redlined”.',
        values: rows.map(({ figures }) => rounded(figures.notGraded, 4)),
      },
      ...measures.flatMap(({ measure, estimates }) =>
        measureColumns(measure, estimates, [measure.source, POPULATION[vintage], ...ground]),
      ),
      ...inventedColumn(invented, rows.length),
    ],
    shapes: { datum: 'OGC:CRS84', geometries: rows.map(({ geometry }) => geometry) },
  }
}

function measureColumns(
  { id, label, unit, own }: Measure,
  estimates: readonly ZoneEstimate[],
  sources: string[],
): FileColumn[] {
  const prefix = id.replaceAll('-', '_')
  const number = { type: 'number', unit: unitName(unit), sources } as const
  const words = own?.addsUp ? sumWords(label) : meanWords(label)
  return [
    {
      ...{ ...number, name: prefix },
      ...words.value,
      values: estimates.map(({ value }) => (value === null ? null : Number(value.toFixed(3)))),
    },
    {
      ...{ name: `${prefix}_tracts`, type: 'integer', sources },
      description: words.tracts,
      values: estimates.map(({ n }) => n),
    },
    {
      ...{ ...number, name: `${prefix}_lowest` },
      description: 'The least estimate of these tracts.',
      missing: 'there are none',
      values: estimates.map(({ lowest }) => lowest),
    },
    {
      ...{ ...number, name: `${prefix}_highest` },
      description: 'The greatest estimate of these tracts.',
      missing: 'there are none',
      values: estimates.map(({ highest }) => highest),
    },
    {
      ...{ name: `${prefix}_informed_share`, type: 'number', sources },
      ...words.informed,
      constraints: { minimum: 0, maximum: 1 },
      values: estimates.map(({ informed }) =>
        informed === null ? null : Number(informed.toFixed(4)),
      ),
    },
  ]
}

const meanWords = (label: string) => ({
  value: {
    description: `Intensive: the mean ${label} of its tracts, weighted by the persons of each in the zone. No interval: the publisher’s are of tracts.`,
    missing: `known tracts cover under ${LEAST_COVERAGE} of the zone, nobody was counted there, or under ${LEAST_COVERAGE} of its persons live in tracts with an estimate`,
  },
  tracts: 'Tracts with persons and an estimate that it is a mean of.',
  informed: {
    description: 'Part of the zone’s persons who live in tracts with an estimate.',
    missing: 'nobody was counted in its tracts',
  },
})

const sumWords = (label: string) => ({
  value: {
    description: `Extensive: the ${label} of each tract by the part of its area that lies in the zone, summed. Of the part alone that tracts with a count cover.`,
    missing: `tracts with a count cover under ${LEAST_COVERAGE} of the zone`,
  },
  tracts: 'Tracts with a count that it is a sum of.',
  informed: {
    description: 'Part of the zone’s ground in known tracts that lies in tracts with a count.',
    missing: 'no known tract lies in it',
  },
})
