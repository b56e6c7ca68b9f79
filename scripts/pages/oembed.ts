import type { Language } from '../../src/words/language.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import type { CityPicture } from './city-pictures.ts'
import { escaped } from './escaped.ts'

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
  const address = `${site}embed.html?city=${id}${language === 'en' ? '' : `&lang=${language}`}`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: site,
    title,
    width,
    height,
    html: `<iframe src="${escaped(address)}" title="${escaped(embed.alt)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
    thumbnail_url: `${site}${cityPath(id, language)}${card.file}`,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  }
}
