import type { Document, Piece } from './document.ts'

/** Lines to add to a file, or a whole new one. */
export interface Edit extends Piece {
  document: string
  path: string
  isNew: boolean
}

/** A section of a document that shows how something is added. */
export interface Example extends Piece {
  edits: Edit[]
  /** What shows it working, a command a line. */
  commands: Piece[]
}

const EDIT = /^(diff|ts|svelte) (\S+\.\w+)$/

/** The sections of a document that end in commands marked `sh example`. Throws for an edit whose file the text before it does not name. */
export function workedExamples({ path, headings, blocks, spans }: Document): Example[] {
  return headings.flatMap(({ text, line }, i): Example[] => {
    const end = headings[i + 1]?.line ?? Infinity
    const within = (piece: Piece) => piece.line > line && piece.line < end
    const own = blocks.filter(within)
    const commands = own
      .filter(({ info }) => info === 'sh example')
      .flatMap((block) => linesOf(block))
    const edits = own.flatMap((block): Edit[] => {
      const [, kind, target] = EDIT.exec(block.info) ?? []
      if (kind === undefined || target === undefined) return []
      if (!spans.some((span) => within(span) && span.line < block.line && span.text === target))
        throw new Error(`${path}:${block.line}: the text before it does not name ${target}`)
      return [{ ...block, document: path, path: target, isNew: kind !== 'diff' }]
    })
    return commands.length > 0 ? [{ text, line, edits, commands }] : []
  })
}

/** The commands of a block, each with its own line, without what is only said. */
export function linesOf({ text, line }: Piece): Piece[] {
  return text
    .split('\n')
    .map((command, i) => ({ text: command.replace(/\s+#.*$/, '').trim(), line: line + 1 + i }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
}

/**
 * What a file is after an edit; `source` is what it was, null where there was none. Throws with the document's line for lines that the file
 * does not have, or has twice, and for a new file that is already there.
 */
export function applyEdit({ document, line, path, text, isNew }: Edit, source: string | null) {
  const fail = (why: string): never => {
    throw new Error(`${document}:${line}: ${why}`)
  }
  if (isNew) return source === null ? `${text}\n` : fail(`${path} is already there`)
  if (source === null) return fail(`there is no ${path}`)
  const lines = text.split('\n')
  const strange = lines.findIndex((one) => !/^[ +-]|^$/.test(one))
  if (strange >= 0) fail(`line ${strange + 1} of the block begins with neither " ", "+" nor "-"`)
  const side = (sign: '-' | '+') =>
    lines
      .filter((one) => one === '' || one[0] === ' ' || one[0] === sign)
      .map((one) => one.slice(1))
  const [before, after, now] = [side('-'), side('+'), source.split('\n')]
  const places = now.flatMap((_, i) => (before.every((one, k) => one === now[i + k]) ? [i] : []))
  if (places.length === 0) fail(`${path} does not have these lines`)
  if (places.length > 1) fail(`${path} has these lines ${places.length} times`)
  return now.toSpliced(places[0]!, before.length, ...after).join('\n')
}
