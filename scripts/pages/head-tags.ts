import { LANGUAGES, LOCALE, type Language } from '../../src/words/language.ts'
import { escaped } from '../../src/export/escaped.ts'

/** What a page says of itself to engines and to those who show links to it. */
export interface HeadWords {
  language: Language
  title: string
  description: string
  siteName: string
  invented: boolean
  /** The site's address; null where it is not known, and then nothing is said that must be absolute. */
  site: string | null
  /** The way from the page to the site's root. */
  root: string
  /** Where the page is in each language, from the site's root. */
  paths: Record<Language, string>
  /** From the site's root; null where it was not drawn. */
  card: { path: string; width: number; height: number; alt: string } | null
  /** The oEmbed answer, from the site's root; null for a page that cannot be embedded. */
  oembed: string | null
}

/** The tags of a page's head that are its own. */
export function headTags(words: HeadWords): string[] {
  const { language, title, description, invented, site, root, paths } = words
  const addressOf = (path: string) => escaped((site ?? root) + path)
  return [
    `<title>${escaped(title)} – ${escaped(words.siteName)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    // Made-up numbers are not to be found beside real ones.
    `<meta name="robots" content="${invented ? 'noindex' : 'max-image-preview:large'}">`,
    `<link rel="canonical" href="${addressOf(paths[language])}">`,
    ...LANGUAGES.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${addressOf(paths[other])}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${addressOf(paths.en)}">`,
    ...openGraph(words),
    ...(site !== null && words.oembed !== null
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${addressOf(words.oembed)}" title="${escaped(title)}">`,
        ]
      : []),
  ]
}

/** Open Graph and the card of X. Addresses in them must be absolute: without the site's they are left out. */
function openGraph({ language, title, description, siteName, site, paths, card }: HeadWords) {
  const property = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${escaped(String(content))}">`
  const locale = (of: Language) => LOCALE[of].replace('-', '_')
  const others = LANGUAGES.filter((other) => other !== language)
  return [
    property('type', 'website'),
    property('site_name', siteName),
    property('title', title),
    property('description', description),
    property('locale', locale(language)),
    ...others.map((other) => property('locale:alternate', locale(other))),
    ...(site === null ? [] : [property('url', site + paths[language])]),
    ...(site === null || card === null
      ? []
      : [
          property('image', site + card.path),
          property('image:type', 'image/png'),
          property('image:width', card.width),
          property('image:height', card.height),
          property('image:alt', card.alt),
        ]),
    `<meta name="twitter:card" content="${site !== null && card !== null ? 'summary_large_image' : 'summary'}">`,
  ]
}
