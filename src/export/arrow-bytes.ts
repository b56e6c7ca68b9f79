import { geojsonToWkb } from 'hyparquet-writer'
import { arrowFile, type ArrowColumn } from '../db/arrow-file.ts'
import type { FileFacts, FileTable } from './file-table.ts'
import { GEOMETRY, NAD83 } from './geoparquet-metadata.ts'
import { rightHanded } from './right-handed.ts'

/** How GeoArrow marks a column of WKB. Source: https://geoarrow.org/extension-types.html */
const EXTENSION = 'ARROW:extension:name'
const EXTENSION_METADATA = 'ARROW:extension:metadata'

/** A table as an Arrow IPC file, outlines in a last column of WKB marked as GeoArrow's; `facts` stand in the schema's metadata. */
export function arrowBytes({ columns, shapes }: FileTable, facts: FileFacts): Uint8Array {
  const own = columns.map(
    ({ name, type, missing, values }) =>
      ({ name, type, nullable: missing !== undefined, values }) as ArrowColumn,
  )
  const outlines: ArrowColumn[] = shapes
    ? [
        {
          name: GEOMETRY,
          type: 'binary',
          nullable: true,
          values: shapes.geometries.map(rightHanded).map((shape) => shape && geojsonToWkb(shape)),
          metadata: {
            [EXTENSION]: 'geoarrow.wkb',
            [EXTENSION_METADATA]: JSON.stringify(
              shapes.datum === 'EPSG:4269'
                ? { crs: NAD83, crs_type: 'projjson' }
                : { crs: 'OGC:CRS84', crs_type: 'authority_code' },
            ),
          },
        },
      ]
    : []
  const said = Object.entries(facts).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return arrowFile([...own, ...outlines], Object.fromEntries(said))
}
