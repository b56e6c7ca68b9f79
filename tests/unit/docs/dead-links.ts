import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import type { Document } from './document.ts'

/** The links of a document that lead nowhere within the repository, a line each. `known` are all documents, by their path. */
export function deadLinks(
  { path, links }: Document,
  known: ReadonlyMap<string, Document>,
  exists: (path: string) => boolean = existsSync,
): string[] {
  return links.flatMap(({ text, line }) => {
    if (/^[a-z]+:/.test(text)) return []
    const [place = '', anchor] = decodeURI(text).split('#')
    const target = place === '' ? path : posix.join(posix.dirname(path), place)
    if (!exists(target)) return [`${path}:${line}: there is no ${target}`]
    if (anchor === undefined || known.get(target)?.anchors.has(anchor)) return []
    return [`${path}:${line}: ${target} has no heading #${anchor}`]
  })
}
