import { render } from 'svelte/server'
import CityDocument from '../../src/figure/CityDocument.svelte'
import { datasetName } from '../../src/figure/dataset-name.ts'
import type { DocumentContent } from '../../src/figure/document-content.ts'
import { findingOf, findingOfMapOnly } from '../../src/figure/finding.ts'
import { unmarked } from '../../src/figure/figure-title.ts'
import { plainFinding } from '../../src/figure/plain-finding.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import { DEFAULT_VIEW, encodeView } from '../../src/view/url.ts'
import { inEachLanguage, nextLanguage, type Language } from '../../src/words/language.ts'
import { say } from '../../src/words/say.ts'
import { cityFiles, citySources } from './city-files.ts'
import type { CityPictures } from './city-pictures.ts'
import { datasetLd } from './dataset-ld.ts'
import { documentHtml } from './document-html.ts'
import { scriptJson } from '../../src/export/escaped.ts'
import { headTags } from './head-tags.ts'
import type { KnownCity } from './known-city.ts'
import type { PagePlan } from './page-plan.ts'
import { rootFrom } from './root-from.ts'
import { indexPath } from './site-files.ts'

/** A city's page in the language that is spoken; its description is its finding, as a list of cities tells it too. */
export interface CityPage {
  title: string
  description: string
  html: string
}

/** The page of a city without scripts. */
export function cityPage(
  plan: PagePlan,
  known: KnownCity,
  language: Language,
  pictures: CityPictures,
): CityPage {
  const { site, manifest } = plan
  const { city, measure, comparison } = known
  const { invented, dataVersion } = manifest
  const path = cityPath(city.id, language)
  const root = rootFrom(path)
  const other = nextLanguage(language)
  const view = encodeView({ ...DEFAULT_VIEW, city: city.id })
  const finding = comparison ? findingOf(comparison, measure) : findingOfMapOnly()
  const title = `${city.name}, ${city.state} – ${unmarked(finding.headline)}`
  const description = plainFinding(finding, invented)
  const content: DocumentContent = {
    about: { measure, vintage: measure.vintage, invented, dataVersion },
    ...{ city, finding, comparison, gaps: known.gaps },
    sources: citySources(plan, city),
    files: cityFiles(manifest, city, `${root}data/`),
    picture: { ...pictures.embed, src: pictures.embed.file },
    figure: pictures.figure.file,
    home: root,
    live: root + encodeView({ ...DEFAULT_VIEW, city: city.id, lang: language }),
    index: root + indexPath(language),
    other: { language: other, href: root + cityPath(city.id, other) },
    neighbours: plan.cities
      .filter(({ id, state }) => state === city.state && id !== city.id)
      .map(({ id, name }) => ({ name, href: root + cityPath(id, language) })),
  }
  const siteName = say('Redlining & Health Atlas')
  const data = datasetLd({
    ...{ language, description, city, invented, dataVersion, siteName },
    name: datasetName(city),
    measures: known.measures,
    sources: content.sources,
    files: content.files,
    page: site === null ? '' : site + path,
  })
  const html = documentHtml({
    ...{ language, root, view, shell: plan.shell, style: plan.style },
    head: [
      ...headTags({
        ...{ language, title, description, siteName, invented, site, root },
        paths: inEachLanguage((one) => cityPath(city.id, one)),
        card: { ...pictures.card, path: path + pictures.card.file },
        oembed: `${path}oembed.json`,
      }),
      `<script type="application/ld+json">${scriptJson(data)}</script>`,
    ],
    body: render(CityDocument, { props: { content } }).body,
  })
  return { title, description, html }
}
