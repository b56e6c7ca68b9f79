import { tractName, type Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Compass } from '../spatial/compass.ts'
import { announcer } from '../state/announcer.svelte.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { neighboursIn } from '../state/neighbours.ts'
import { areaName } from './area-name.ts'
import { say, sayText } from '../words/say.ts'

/** The tract next to one in a direction. Null where there is none, which is announced. */
export function walkFrom(
  page: CityView,
  from: Geoid<Vintage>,
  towards: Compass,
): Geoid<Vintage> | null {
  const place = page.indexOf.get(from)
  const next =
    place === undefined ? null : neighboursIn(page.open, 'tracts')?.towards(place, towards)
  const geoid = page.open.tracts.value?.geoid[next ?? -1] ?? null
  if (geoid === null) {
    const direction = sayText(towards)
    announcer.tell(
      say('No tract adjoins tract {name} to the {direction}.', {
        name: tractName(from),
        direction,
      }),
    )
  }
  return geoid
}

/** The area_id of the area next to that of the area_id `from` in a direction. Null where there is none, which is announced. */
export function walkFromArea(page: CityView, from: number, towards: Compass): number | null {
  const features = page.open.shapes.value?.areas.features ?? []
  const place = features.findIndex(({ properties }) => properties.area_id === from)
  const next = place < 0 ? null : neighboursIn(page.open, 'areas')?.towards(place, towards)
  const found = features[next ?? -1]?.properties.area_id ?? null
  const here = features[place]?.properties
  if (found === null && here) {
    const direction = sayText(towards)
    announcer.tell(
      say('No area adjoins area {name} to the {direction}.', { name: areaName(here), direction }),
    )
  }
  return found
}
