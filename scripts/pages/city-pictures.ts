import { createHash } from 'node:crypto'
import type { City } from '../../src/domain/city.ts'
import type { CityContent } from '../../src/figure/city-content.ts'
import { figureAlt } from '../../src/figure/figure-alt.ts'
import type { FigureSize, FigureSpec } from '../../src/figure/figure-spec.ts'
import { DEFAULT_VIEW } from '../../src/view/url.ts'
import type { Language } from '../../src/words/language.ts'
import { renderFigure } from '../figure/render-figure.ts'
import type { PagePlan } from './page-plan.ts'
import { rasterPng } from './raster.ts'
import { cardAlt, renderCard } from './render-card.ts'

/** A picture of a city's finding: its file, its size in px as it is shown, and what it shows. */
export interface CityPicture {
  file: string
  width: number
  height: number
  alt: string
}

/** The pictures of a city's finding in one language. */
export interface CityPictures {
  /** The report figure, as SVG. */
  figure: CityPicture
  /** What unfurls, as PNG. */
  card: CityPicture
  /** What stands in an embed until it has loaded, as PNG of twice its size. */
  embed: CityPicture
}

/** A file by its name. */
export type Files = Record<string, string | Buffer>

const SIZES = {
  figure: { width: 1200, height: null },
  embed: { width: 600, height: null },
} as const satisfies Partial<Record<keyof CityPictures, FigureSize>>

/** The pictures of a city in the language that is spoken, and the files that they are in. */
export async function drawPictures(
  { fonts }: Pick<PagePlan, 'fonts'>,
  content: CityContent,
  language: Language,
): Promise<{ pictures: CityPictures; files: Files }> {
  const drawn = (size: FigureSize, embedded: boolean) => {
    const spec: FigureSpec = {
      ...{ kind: 'city', language, theme: 'light', size, embedded, title: null, alt: null },
      view: { ...DEFAULT_VIEW, city: content.city.id },
    }
    return { svg: renderFigure(spec, content), alt: figureAlt(spec, content) }
  }
  const [figure, embed] = [drawn(SIZES.figure, false), drawn(SIZES.embed, true)]
  const card = renderCard(content, language)
  return {
    pictures: {
      figure: { file: 'figure.svg', ...sizeOf(figure.svg), alt: figure.alt },
      card: { file: 'card.png', ...sizeOf(card), alt: cardAlt(content) },
      embed: { file: 'embed.png', ...sizeOf(embed.svg), alt: embed.alt },
    },
    files: {
      'figure.svg': figure.svg,
      'card.png': await rasterPng(card, fonts, 1),
      'embed.svg': embed.svg,
      'embed.png': await rasterPng(embed.svg, fonts, 2),
    },
  }
}

/** The size that an SVG file gives itself, px. Throws an Error where it gives none. */
function sizeOf(svg: string): { width: number; height: number } {
  const root = /^<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map(
    (side) => new RegExp(` ${side}="([\\d.]+)"`).exec(root)?.[1],
  )
  if (!width || !height) throw new Error(`expected a figure with a size, got ${svg.slice(0, 80)}`)
  return { width: Number(width), height: Number(height) }
}

/** What a city's pictures depend on, as a hash: the code that draws, its published files, its row, and where its live view is. */
export function picturesKey(plan: PagePlan, city: City): string {
  const { codeHash, manifest, site } = plan
  const files = manifest.files.filter(({ path }) => path.split('/')[1]?.split('.')[0] === city.id)
  const own = files.map(({ path, sha256 }) => [path, sha256])
  const text = JSON.stringify([codeHash, manifest.dataVersion, manifest.invented, site, city, own])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
