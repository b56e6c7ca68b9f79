import { albers } from '../../src/spatial/albers.ts'
import { areaCentroids } from '../../src/spatial/area-centroids.ts'
import type { DecodedShapes } from '../../src/spatial/decode-shapes.ts'
import { packLayer } from '../../src/spatial/packed-layer.ts'
import { pointHolders } from '../../src/spatial/point-holders.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { inhabitedCentre, type Centres } from './read-centres.ts'

/** The areas of a map that hold a tract's points; null where none does. */
export interface TractHolders {
  /** Of the centre of gravity of its land. */
  centroidAreaId: number | null
  /** Of its centre of population; null also where nobody lives. */
  centreAreaId: number | null
}

/** For each tract, in the order of the layer. */
export function findHolders<V extends Vintage>(
  { areas, tracts }: DecodedShapes<V>,
  centres: Centres<NoInfer<V>>,
): TractHolders[] {
  const centresOnPlane = tracts.features.map(({ properties }) => {
    const centre = inhabitedCentre<V>(centres, properties.geoid)
    return centre && albers(centre.longitude, centre.latitude)
  })
  const idOf = (area: number | null) =>
    area === null ? null : areas.features[area]!.properties.area_id
  const byCentroid = pointHolders(areas, areaCentroids(packLayer(tracts)))
  const byCentre = pointHolders(areas, centresOnPlane)
  return tracts.features.map((_, i) => ({
    centroidAreaId: idOf(byCentroid[i]!),
    centreAreaId: idOf(byCentre[i]!),
  }))
}
