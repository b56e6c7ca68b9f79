import type { City } from '../domain/city.ts'
import type { Vintage } from '../domain/vintage.ts'
import { CATEGORY, GRADES } from '../domain/grade.ts'
import { COMPUTED } from '../domain/table-schema.ts'
import type { DecodedShapes } from '../spatial/decode-shapes.ts'
import { packLayer } from '../spatial/packed-layer.ts'
import type { FileTable } from './file-table.ts'
import { inventedColumn } from './invented-column.ts'

/** The HOLC areas of a city's map, in their order. `holc` is the id of the maps' source. */
export function areaTable(of: {
  city: Pick<City, 'id'>
  place: string
  shapes: Pick<DecodedShapes<Vintage>, 'areas'>
  invented: boolean
  withShapes: boolean
  holc?: string
}): FileTable {
  const { city, place, shapes, invented, withShapes, holc = 'holc' } = of
  const { features } = shapes.areas
  const properties = features.map((feature) => feature.properties)
  const { areaM2 } = packLayer(shapes.areas, () => false)
  const sources = [holc]
  return {
    name: `${city.id}_holc-areas`,
    title: `${place}: the areas of its HOLC map`,
    row: 'an area of the map',
    key: ['area_id'],
    columns: [
      {
        ...{ name: 'area_id', type: 'integer', sources },
        description: 'The publisher’s number of the area.',
        values: properties.map(({ area_id }) => area_id),
      },
      {
        ...{ name: 'city', type: 'text', sources },
        description:
          'The HOLC map: name and state, as in cities.json and in the addresses of files.',
        values: features.map(() => city.id),
      },
      {
        ...{ name: 'label', type: 'text', sources },
        description: 'As written on the map. It may be repeated, and may begin with another grade.',
        missing: 'the area has no label',
        values: properties.map(({ label }) => label),
      },
      {
        ...{ name: 'grade', type: 'text', sources },
        description: 'What the surveyors gave the area.',
        missing:
          'the area has none of the four grades: it is not graded, which is not “not redlined”',
        constraints: { enum: GRADES },
        values: properties.map(({ grade }) => grade),
      },
      {
        ...{ name: 'category', type: 'text', sources },
        description: `What the HOLC called the grade: ${GRADES.map((grade) => CATEGORY[grade]).join(', ')}. Without a grade what the map calls the area.`,
        missing:
          'the area has none of the four grades, and the maps’ download does not say what it is',
        values: properties.map(({ category }) => category),
      },
      {
        ...{ name: 'name', type: 'text', sources },
        description: 'Name of the neighbourhood in the surveyors’ text.',
        missing: 'the text gives none',
        values: properties.map(({ name }) => name),
      },
      {
        ...{ name: 'area_m2', type: 'number', unit: 'm²', sources: [holc, COMPUTED] },
        description: 'Area of the outline as published here, in an equal-area projection.',
        constraints: { minimum: 1 },
        values: features.map((_, i) => Math.round(areaM2[i]!)),
      },
      ...inventedColumn(invented, features.length),
    ],
    shapes: withShapes
      ? { datum: 'OGC:CRS84', geometries: features.map(({ geometry }) => geometry) }
      : null,
  }
}
