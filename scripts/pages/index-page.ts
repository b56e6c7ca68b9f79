import { group } from 'd3-array'
import { render } from 'svelte/server'
import CitiesIndex from '../../src/figure/CitiesIndex.svelte'
import { indexDescription, indexTitle } from '../../src/figure/index-words.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import { inEachLanguage, nextLanguage, type Language } from '../../src/words/language.ts'
import { say, sayText, speak } from '../../src/words/say.ts'
import { documentHtml } from './document-html.ts'
import { headTags } from './head-tags.ts'
import type { PagePlan } from './page-plan.ts'
import { rootFrom } from './root-from.ts'
import { indexPath } from './site-files.ts'

/** The list of all cities by state as a page without scripts. `findings` are those of each city in that language, by its id. */
export async function indexPage(
  { cities, manifest, shell, style, site }: PagePlan,
  language: Language,
  findings: ReadonlyMap<string, string>,
): Promise<string> {
  await speak(language)
  const { invented } = manifest
  const path = indexPath(language)
  const root = rootFrom(path)
  const other = nextLanguage(language)
  const collator = new Intl.Collator(language)
  const states = [...group(cities, ({ stateName }) => sayText(stateName))]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, cities]) => ({
      name,
      cities: cities
        .toSorted((a, b) => collator.compare(a.name, b.name))
        .map(({ id, name }) => {
          return { id, name, href: root + cityPath(id, language), finding: findings.get(id) ?? '' }
        }),
    }))
  const home = language === 'en' ? root : `${root}?lang=${language}`
  const { body } = render(CitiesIndex, {
    props: { states, home, other: { language: other, href: root + indexPath(other) }, invented },
  })
  const head = headTags({
    ...{ language, invented, site, root },
    title: indexTitle(),
    description: indexDescription(cities.length),
    siteName: say('Redlining & Health Atlas'),
    paths: inEachLanguage(indexPath),
    card: null,
    oembed: null,
  })
  return documentHtml({ shell, language, root, view: null, style, head, body })
}
