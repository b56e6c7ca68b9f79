import type { CityTracts } from '../domain/city-tracts.ts'
import type { Measure } from '../domain/measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import type { FileTable } from './file-table.ts'
import { inventedColumn } from './invented-column.ts'
import { measureColumns } from './measure-columns.ts'
import { tractColumns, type ExportedTracts } from './tract-columns.ts'

/** All tracts of a city with every measure that the data set has on them, as its published files hold them. */
export function cityTractTable(of: {
  tracts: ExportedTracts & Pick<CityTracts<Vintage>, 'estimates'>
  /** The data set's measures; those of other tracts are left out. */
  measures: readonly Measure[]
  invented: boolean
  place: string
  /** In the order of the tracts; null for a table without outlines. */
  shapes: Pick<DecodedShapes<Vintage>, 'tracts'> | null
  holc?: string
}): FileTable {
  const { tracts, measures, invented, place, shapes, holc } = of
  const { vintage, estimates, geoid, city } = tracts
  return {
    name: [city.id, 'tracts', vintage, 'all-measures'].join('_'),
    title: `${place}: its ${vintage} census tracts with all measures`,
    row: `a ${vintage} census tract on the map: one that an area overlaps, or an ungraded one around them`,
    key: ['city', 'geoid'],
    columns: [
      ...tractColumns(tracts, holc),
      ...measures
        .filter((measure) => measure.vintage === vintage)
        .flatMap((measure) =>
          measureColumns(measure, estimates[measure.id] ?? null, geoid.length, 'own'),
        ),
      ...inventedColumn(invented, geoid.length),
    ],
    shapes: shapes && tractShapes(shapes),
  }
}

/** The outlines of a city's tracts, in their order. */
export function tractShapes({
  tracts,
}: Pick<DecodedShapes<Vintage>, 'tracts'>): NonNullable<FileTable['shapes']> {
  return { datum: 'EPSG:4269', geometries: tracts.features.map(({ geometry }) => geometry) }
}
