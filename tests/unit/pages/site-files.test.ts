// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { robotsTxt, sitemapXml } from '../../../scripts/pages/site-files.ts'

const SITE = 'https://example.org/atlas/'
const pages = (ids: string[]) => {
  const xml = new DOMParser().parseFromString(sitemapXml(SITE, ids), 'text/xml')
  return [...xml.querySelectorAll('url')].map((url) => ({
    place: url.querySelector('loc')!.textContent,
    languages: [...url.getElementsByTagName('xhtml:link')].map((link) =>
      link.getAttribute('hreflang'),
    ),
  }))
}

it('the map of the site has every page once in each language, and each names the other', () => {
  const all = pages(['akron-oh'])
  expect(all.map(({ place }) => place)).toEqual([
    SITE,
    `${SITE}?lang=es`,
    `${SITE}city/`,
    `${SITE}city/es/`,
    `${SITE}city/akron-oh/`,
    `${SITE}city/akron-oh/es/`,
  ])
  for (const { languages } of all) expect(languages).toEqual(['en', 'es'])
})

it('pages of made-up cities are left out, and the list of them', () => {
  expect(pages([]).map(({ place }) => place)).toEqual([SITE, `${SITE}?lang=es`])
})

it('engines are led to it', () => {
  expect(robotsTxt(SITE)).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/\S+sitemap\.xml\n$/,
  )
})
