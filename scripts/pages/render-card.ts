import { render } from 'svelte/server'
import CityCard from '../../src/figure/CityCard.svelte'
import type { CityContent } from '../../src/figure/city-content.ts'
import { unmarked } from '../../src/figure/figure-title.ts'
import { placeOf } from '../../src/figure/place-of.ts'
import { plainFinding } from '../../src/figure/plain-finding.ts'
import { standaloneSvg } from '../../src/figure/standalone-svg.ts'
import type { Language } from '../../src/words/language.ts'

/** A city's card as an SVG file, in the language that is spoken. */
export function renderCard(content: CityContent, language: Language): string {
  const title = unmarked(content.finding.headline)
  const { body } = render(CityCard, { props: { content, title, lang: language } })
  return standaloneSvg(body, { theme: 'light' })
}

/** What a city's card shows, for those who do not see it. */
export function cardAlt({ city, finding, about }: CityContent): string {
  return `${placeOf(city)}. ${plainFinding(finding, about.invented)}`
}
