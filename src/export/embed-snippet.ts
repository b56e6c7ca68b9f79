import { escaped } from './escaped.ts'

/** What a host pastes. */
export interface Snippet {
  /** Of the atlas: where its pages lie, with a slash at its end. */
  site: string
  /** The embed's query: "?city=…". */
  query: string
  /** What the frame holds, for those who do not see it. */
  title: string
  /** The picture that was drawn of the city beforehand, from the site's root, and what it shows. */
  picture: { path: string; alt: string }
  /** Where the live view is. */
  link: string
}

export const SANDBOX = 'allow-scripts allow-same-origin allow-popups'
/** Width to height before a host is told the height, and where scripts are taken out of the snippet: that of most figures at 600 px. */
const RATIO = '6 / 9'

/** The frame alone, as wide as where it stands, of a fixed shape until a host is told its height. */
export function frameHtml({
  site,
  query,
  title,
}: Pick<Snippet, 'site' | 'query' | 'title'>): string {
  return `<iframe src="${escaped(`${site}embed.html${query}`)}" title="${escaped(title)}" loading="lazy" sandbox="${SANDBOX}" style="display:block;width:100%;aspect-ratio:${RATIO};border:0"></iframe>`
}

/** The snippet that works everywhere: a frame, a script that gives it its height, and a picture for readers without scripts. */
export function frameSnippet(snippet: Snippet): string {
  const { site, picture, link } = snippet
  return [
    frameHtml(snippet),
    `<script src="${escaped(`${site}embed.js`)}" async></script>`,
    `<noscript>${pictureHtml(site, picture, link)}</noscript>`,
  ].join('\n')
}

/** The snippet of one element, which makes that frame: what stands in it is seen until then, and without scripts. */
export function elementSnippet({ site, query, title, picture, link }: Snippet): string {
  const parts = [...new URLSearchParams(query)].map(([key, value]) => `${key}="${escaped(value)}" `)
  return [
    `<redlining-atlas ${parts.join('')}title="${escaped(title)}">${pictureHtml(site, picture, link)}</redlining-atlas>`,
    `<script src="${escaped(`${site}embed.js`)}" async></script>`,
  ].join('\n')
}

function pictureHtml(site: string, { path, alt }: Snippet['picture'], link: string): string {
  return `<a href="${escaped(link)}"><img src="${escaped(site + path)}" alt="${escaped(alt)}" style="max-width:100%"></a>`
}
