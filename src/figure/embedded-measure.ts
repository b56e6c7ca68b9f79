import type { EmbedCity } from '../domain/embed-city.ts'
import { maybeMeasure, type Measure } from '../domain/measure.ts'
import { measureIn } from '../domain/published-measures.ts'
import { estimatePath } from '../domain/published-path.ts'

/** The measures that a city has estimates of, as the releases in its sources have them, in the order in which they are listed everywhere. */
export function embeddedMeasures({ margins, sources }: EmbedCity): Measure[] {
  return Object.keys(margins).flatMap((id) => measureIn({ path: estimatePath(id), sources }) ?? [])
}

/** The measure that a view asks for; the file's own where the city has no estimate of it. */
export function embeddedMeasure(embed: EmbedCity, asked: string): Measure {
  const measures = embeddedMeasures(embed)
  const found = [asked, embed.measure].flatMap((id) => measures.find((of) => of.id === id) ?? [])
  return found[0] ?? maybeMeasure(embed.measure)!
}
