import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPublishedDatabase } from '../../../scripts/data/published-database.ts'
import { loadContent } from '../../../scripts/figure/load-content.ts'
import { renderFigure } from '../../../scripts/figure/render-figure.ts'
import { kindsOf } from '../../../src/figure/figure-content.ts'
import { planFigure } from '../../../src/figure/figure-plan.ts'
import { FIGURE_THEMES, type FigureKind, type FigureSpec } from '../../../src/figure/figure-spec.ts'
import { EMBED_KINDS } from '../../../src/figure/embed-kinds.ts'
import { EMBED_WIDTHS } from '../../../src/figure/figure-sizes.ts'
import { sizesFor } from '../../../src/figure/kind-sizes.ts'
import { decodeView, type ViewState } from '../../../src/view/url.ts'
import { LANGUAGES, type Language } from '../../../src/words/language.ts'
import { speak } from '../../../src/words/say.ts'

/** What is drawn: some cities' views in every kind, size, language and theme. */
export interface Asked {
  /** Of published data. */
  data: string
  /** Where the files are written. */
  out: string
  /** Queries of views. */
  views: readonly string[]
  /** Whether in one theme alone. */
  lightOnly?: boolean
  /** Both unless given. */
  languages?: readonly Language[]
  /** All that a view makes unless given. */
  only?: readonly FigureKind[]
  /** A title in place of the data's own. */
  title?: string
}

/** The same whatever data they were built from. */
const SAME = { day: '2026-11-22', address: 'https://atlas.example.org/' }

type Look = Pick<FigureSpec, 'size' | 'embedded'> & { name: string }

/** The sizes that a kind is offered in, and those of embeds. */
function looksOf(kind: FigureKind): Look[] {
  const sized = sizesFor(kind).map(({ id, width, height }) => ({
    name: id,
    size: { width, height },
  }))
  const embedded = EMBED_WIDTHS.map((width) => ({
    ...{ name: `embed-${width}`, size: { width, height: null }, embedded: true },
  }))
  return EMBED_KINDS.includes(kind) ? [...sized, ...embedded] : sized
}

function subjectOf({ page, city, cities, measure, tract }: ViewState): string {
  const place = city ?? (page === 'compare' ? cities.join('+') : 'all-cities')
  return tract === null ? `${place}-${measure}` : `${place}-${measure}-${tract}`
}

/** Draws all that is asked, a file each: "place-measure-kind-size-language-theme.svg". Throws an Error for a figure whose parts have no room. */
export async function drawFigures({
  data,
  out,
  views,
  lightOnly,
  languages = LANGUAGES,
  only,
  title,
}: Asked): Promise<void> {
  const crowded: string[] = []
  const database = await openPublishedDatabase(data)
  try {
    for (const language of languages) {
      await speak(language)
      for (const query of views) {
        const { view } = decodeView(query)
        const loaded = loadContent(view, { folder: data, database, ...SAME })
        const content = { ...loaded, about: { ...loaded.about, dataVersion: '0123456789ab' } }
        const kinds = kindsOf(content).filter((kind) => only?.includes(kind) ?? true)
        for (const kind of kinds)
          for (const { name, ...look } of looksOf(kind))
            for (const theme of lightOnly ? (['light'] as const) : FIGURE_THEMES) {
              const spec = { kind, view, language, theme, title: title ?? null, alt: null, ...look }
              const file = `${subjectOf(view)}-${kind}-${name}-${language}-${theme}`
              if (!planFigure(spec, content).fits) crowded.push(file)
              writeFileSync(join(out, `${file}.svg`), renderFigure(spec, content))
            }
      }
    }
  } finally {
    database.database.close()
  }
  if (crowded.length > 0) throw new Error(`no room for the parts of ${crowded.join(', ')}`)
}
