import { readdirSync, readFileSync } from 'node:fs'
import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { visit } from 'unist-util-visit'

/** A piece of a document with the line that it begins on, from 1. */
export interface Piece {
  text: string
  line: number
}

/** A fenced block: what stands after its fence, and what is in it. */
export interface Block extends Piece {
  /** "sh check", "diff", "" where nothing does. */
  info: string
}

/** What a document holds that can be wrong. */
export interface Document {
  path: string
  /** Addresses of links and pictures, of references too. */
  links: Piece[]
  /** Pictures, with the words for those who do not see them. */
  pictures: { src: string; alt: string; line: number }[]
  /** `code` within a line. */
  spans: Piece[]
  /** Words in italics. */
  emphases: Piece[]
  blocks: Block[]
  headings: Piece[]
  /** What a link can lead to within it, as GitHub names headings. */
  anchors: ReadonlySet<string>
}

/** The documents of the repository. */
export const DOCUMENT_PATHS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
]

/** A document of the repository. */
export function readDocument(path: string): Document {
  return parseDocument(path, readFileSync(path, 'utf8'))
}

/** The same of a text. */
export function parseDocument(path: string, text: string): Document {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const slugger = new GithubSlugger()
  const headings = headingsOf(tree)
  const found: Document = {
    path,
    headings,
    anchors: new Set(headings.map(({ text }) => slugger.slug(text))),
    links: [],
    pictures: [],
    spans: [],
    emphases: [],
    blocks: [],
  }
  visit(tree, (node) => {
    const line = node.position!.start.line
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      found.links.push({ text: node.url, line })
    if (node.type === 'image') found.pictures.push({ src: node.url, alt: node.alt ?? '', line })
    if (node.type === 'html') {
      const [src, alt] = ['src', 'alt'].map((name) => attribute(node.value, name))
      if (src) found.links.push({ text: src, line })
      if (src) found.pictures.push({ src, alt: alt ?? '', line })
    }
    if (node.type === 'emphasis') found.emphases.push({ text: wordsIn(node), line })
    if (node.type === 'inlineCode') found.spans.push({ text: node.value, line })
    if (node.type === 'code') {
      const info = [node.lang, node.meta].filter(Boolean).join(' ')
      found.blocks.push({ info, text: node.value, line })
    }
  })
  return found
}

function headingsOf(tree: Root): Piece[] {
  const headings: Piece[] = []
  visit(tree, 'heading', (heading) => {
    headings.push({ text: wordsIn(heading), line: heading.position!.start.line })
  })
  return headings
}

function attribute(html: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1]
}

function wordsIn(parent: Nodes): string {
  const words: string[] = []
  visit(parent, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value)
  })
  return words.join('').replaceAll('\n', ' ')
}
