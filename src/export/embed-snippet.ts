import { cityPath } from '../view/canonical-path.ts'
import type { Language } from '../words/language.ts'

/** What an article is given of a city. */
export interface EmbedParts {
  /** Where the atlas lies, with its last slash: "https://example.org/atlas/". */
  site: string
  city: string
  /** Null for the usual one. */
  measure: string | null
  language: Language
  /** Null follows the reader's system. */
  theme: 'light' | 'dark' | null
  title: string
  /** What the static picture shows. */
  alt: string
  /** Of the picture, px; what stands where no script gives the frame its height. */
  size?: { width: number; height: number }
}

export const EMBED_SANDBOX = 'allow-scripts allow-same-origin allow-popups'
const SIZE = { width: 600, height: 700 }

const ENTITIES: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '"': '&quot;', "'": '&#39;' },
}

/** A text between tags, or in an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(value)}"`]))
    .join('')
}

/** The address of the light page. */
export function embedAddress(parts: Omit<EmbedParts, 'title' | 'alt' | 'size'>): string {
  const query = new URLSearchParams({ city: parts.city })
  if (parts.measure !== null) query.set('measure', parts.measure)
  if (parts.language !== 'en') query.set('lang', parts.language)
  if (parts.theme !== null) query.set('theme', parts.theme)
  return `${parts.site}embed.html?${query}`
}

/** The frame alone, of a fixed ratio that its host's script may replace. */
export function embedFrame(parts: EmbedParts): string {
  const { width, height } = parts.size ?? SIZE
  return `<iframe${attributes({
    src: embedAddress(parts),
    title: parts.title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox: EMBED_SANDBOX,
    style: `display:block;width:100%;height:auto;aspect-ratio:${width}/${height};border:0`,
  })}></iframe>`
}

/** The picture that the build made of the city, linked to its page. */
function picture({ site, city, language, alt }: EmbedParts): string {
  const page = `${site}${cityPath(city, language)}`
  const image = attributes({ src: `${page}embed.png`, alt, width: '100%', loading: 'lazy' })
  return `<a${attributes({ href: page })}><img${image}></a>`
}

/** For pages that take a frame: it, the script that gives it its height, and the picture for readers without scripts. */
export function frameSnippet(parts: EmbedParts): string {
  return [
    embedFrame(parts),
    `<script${attributes({ src: `${parts.site}embed.js` })} async></script>`,
    `<noscript>${picture(parts)}</noscript>`,
  ].join('\n')
}

/** For pages that take scripts: an element of our own, which holds the picture until its script has put the frame in. */
export function elementSnippet(parts: EmbedParts): string {
  const { city, measure, language, theme, title } = parts
  const lang = language === 'en' ? null : language
  return [
    `<redlining-atlas${attributes({ city, measure, lang, theme, title })}>${picture(parts)}</redlining-atlas>`,
    `<script${attributes({ src: `${parts.site}embed.js` })} async></script>`,
  ].join('\n')
}
