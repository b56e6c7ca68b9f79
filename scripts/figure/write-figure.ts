import type { ViewState } from '../../src/view/url.ts'
import type { FigureSpec } from '../../src/figure/figure-spec.ts'
import { speak } from '../../src/words/say.ts'
import { openPublishedDatabase } from '../data/published-database.ts'
import { loadContent } from './load-content.ts'
import { renderFigure } from './render-figure.ts'

/** What a figure is made of and how. */
export interface FigureAsked {
  folder: string
  address: string
  day: string
  view: ViewState
  spec: Omit<FigureSpec, 'view' | 'title' | 'alt'>
}

/** A figure of published data as an SVG file. */
export async function writeFigure({
  folder,
  address,
  day,
  view,
  spec,
}: FigureAsked): Promise<string> {
  await speak(spec.language)
  const database = await openPublishedDatabase(folder)
  try {
    const content = loadContent(view, { folder, day, address, database })
    return renderFigure({ ...spec, view, title: null, alt: null }, content)
  } finally {
    database.database.close()
  }
}
