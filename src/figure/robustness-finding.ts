import { DEFAULT_RULE } from '../domain/assignment-rule.ts'
import { formatCount } from '../domain/number-format.ts'
import { capitalized, say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import type { Finding } from './finding.ts'
import { groupWords } from './group-words.ts'
import { multiverseFinding } from './multiverse-finding.ts'

/** Whether the gap depends on the way of counting, as a figure's finding. */
export function robustnessFinding({ ways, pair, about, finding }: CityContent): Finding {
  const { measure } = about
  const counted = ways ?? []
  const found = multiverseFinding(counted, pair, measure)
  const gaps = counted.flatMap(({ gap }) => gap ?? [])
  const below = gaps.filter(({ estimate }) => estimate < 0).length
  const words = groupWords(DEFAULT_RULE)
  const values = {
    ...{ n: formatCount(gaps.length), below: formatCount(below) },
    measure: sayText(measure.label),
    group: words.name(pair[0]),
    than: words.than(pair[1]),
  }
  const headline =
    gaps.length < 2
      ? found.title
      : below === gaps.length
        ? say('Counted {n} ways, {measure} is each time lower in {group} than in {than}', values)
        : below === 0
          ? say('Counted {n} ways, {measure} is each time higher in {group} than in {than}', values)
          : say(
              'Counted {n} ways, {measure} is lower in {group} than in {than} {below} times',
              values,
            )
  return {
    ...finding,
    headline: capitalized(headline),
    fragile: false,
  }
}
