import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import { escaped } from '../../src/export/escaped.ts'

/** Every page of the site in every language, for engines: the atlas, the list of cities and each city. */
export function sitemapXml(site: string, ids: readonly string[]): string {
  const groups = [
    LANGUAGES.map((language) => [language, language === 'en' ? '' : `?lang=${language}`] as const),
    ...(ids.length > 0
      ? [LANGUAGES.map((language) => [language, indexPath(language)] as const)]
      : []),
    ...ids.map((id) => LANGUAGES.map((language) => [language, cityPath(id, language)] as const)),
  ]
  const urls = groups.flatMap((group) => {
    const alternates = group.map(
      ([language, path]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + path)}"/>`,
    )
    return group.map(
      ([, path]) => `<url><loc>${escaped(site + path)}</loc>${alternates.join('')}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** Engines may read all of it. They look for this file at the root of a domain only. */
export function robotsTxt(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`
}

/** Where the list of all cities is, from the site's root. */
export function indexPath(language: Language): string {
  return language === 'en' ? 'city/' : `city/${language}/`
}
