import { saidPieces } from '../words/said-pieces.ts'
import type { FigureContent } from './figure-content.ts'
import { kindFinding } from './kind-finding.ts'
import type { FigureSpec } from './figure-spec.ts'

/** The words of a said text without its marks. */
export function unmarked(text: string): string {
  return saidPieces(text)
    .map(({ text }) => text)
    .join('')
}

/** What a figure finds: the reader's own title, or the finding of what it shows. */
export function figureTitle(spec: FigureSpec, content: FigureContent): string {
  if (spec.title !== null) return spec.title
  return unmarked(
    content.kind === 'city' ? kindFinding(spec.kind, content).headline : content.headline,
  )
}
