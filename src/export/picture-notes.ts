import { figureAlt } from '../figure/figure-alt.ts'
import { figureTitle, unmarked } from '../figure/figure-title.ts'
import { licenceLine } from '../figure/source-lines.ts'
import { language, say, sayText } from '../words/say.ts'
import type { PdfNotes } from './draw-pdf.ts'
import type { FigureAsked } from './figure-file.ts'
import type { PngNotes } from './png-chunks.ts'

/** What a figure's PNG says of itself, by the keywords of the format. */
export function pngTexts({ spec, content }: FigureAsked): PngNotes['texts'] {
  const { about } = content
  return {
    Title: figureTitle(spec, content),
    Author: say('Redlining & Health Atlas'),
    Description: figureAlt(spec, content),
    Copyright: unmarked(licenceLine(about, { tracts: 1, estimates: 1 })),
    Source: about.link,
    'Creation Time': about.day,
  }
}

/** What a figure's PDF says of itself. */
export function pdfNotes({ spec, content }: FigureAsked): PdfNotes {
  const { measure, link } = content.about
  return {
    title: figureTitle(spec, content),
    subject: figureAlt(spec, content),
    author: say('Redlining & Health Atlas'),
    keywords: ['HOLC', 'redlining', sayText(measure.label), link].join(', '),
    language: language(),
  }
}
