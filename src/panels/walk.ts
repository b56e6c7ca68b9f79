import { tractName, type Geoid } from '../domain/geoid.ts'
import type { Vintage } from '../domain/vintage.ts'
import type { Compass } from '../spatial/compass.ts'
import { announcer } from '../state/announcer.svelte.ts'
import type { CityView } from '../state/city-view.svelte.ts'
import { neighboursIn } from '../state/neighbours.ts'
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
