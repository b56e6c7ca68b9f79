import { frameHtml } from '../../src/export/embed-snippet.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import { DEFAULT_VIEW, encodeView } from '../../src/view/url.ts'
import type { Language } from '../../src/words/language.ts'
import type { CityPicture } from './city-pictures.ts'

/** What the answer to "how is this page embedded?" tells. */
export interface OembedWords {
  site: string
  id: string
  language: Language
  title: string
  siteName: string
  card: CityPicture
  /** Stands in the snippet until, or instead of, the embed. */
  embed: CityPicture
}

/** The answer of oEmbed 1.0 for the page of a city: a frame with its light embed. */
export function oembedJson({ site, id, language, title, siteName, card, embed }: OembedWords) {
  const { width, height } = embed
  const query = encodeView({ ...DEFAULT_VIEW, city: id, lang: language })
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: site,
    title,
    width,
    height,
    html: frameHtml({ site, query, title: embed.alt }),
    thumbnail_url: `${site}${cityPath(id, language)}${card.file}`,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  }
}
