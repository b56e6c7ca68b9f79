import { escaped } from '../../src/export/escaped.ts'
import type { Language } from '../../src/words/language.ts'
import { shellFrom, type PageShell } from './page-shell.ts'

/** What a page that needs no script is made of. */
export interface DocumentParts {
  shell: PageShell
  language: Language
  /** The way from the page to the site's root. */
  root: string
  /** The query of the view that the app turns the page into; null leaves the page as it is, without the app. */
  view: string | null
  /** The page's style sheet, from the site's root. */
  style: string
  /** More tags of its head. */
  head: readonly string[]
  /** Rendered, with what its framework needs to take it up again. */
  body: string
}

/** A whole page, a tag of its head a line. */
export function documentHtml(parts: DocumentParts): string {
  const { shell, language, root, view, style, head, body } = parts
  const own = shellFrom(shell, root).filter((tag) => view !== null || !tag.startsWith('<script'))
  const data = view === null ? '' : ` data-view="${escaped(view)}" data-root="${root}"`
  const app = view === null ? [] : ['<div id="app" class="coming"></div>']
  return [
    '<!doctype html>',
    `<html lang="${language}"${data}>`,
    '<head>',
    ...own,
    `<link rel="stylesheet" href="${root}${style}">`,
    ...head,
    '</head>',
    '<body>',
    body.replace(/<!--.*?-->/gs, '').trim(),
    ...app,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
