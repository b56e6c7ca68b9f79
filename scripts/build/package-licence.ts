import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEFT_OUT_LICENCES } from './left-out-licences.ts'

/** What packages do not say of their licence in one word, or say with a slip, as their own LICENSE files have it. */
const AS_FILED: Readonly<Record<string, string>> = {
  jstat: 'MIT',
  'json-bignum': 'MIT',
  'splaytree-ts': 'BSD-3-Clause',
}

/** The SPDX expression of a package's licence; null where it has none. */
export function licenceName(name: string, declared: string | undefined): string | null {
  return AS_FILED[name] ?? declared ?? null
}

const FILE = /^(licen[cs]e|copying|notice|copyrightnotice)(-[a-z\d]+)?(\.(md|txt))?$/i
/** A part of a README that is about the licence and has more to it than its name. */
const README_PART = /^#+ *licen[cs]e\b[^\n]*\n([^#]{300,}?)(?=^#|$(?![\s\S]))/im

/**
 * The texts that come with a package and that whoever passes it on has to pass on too: its licence first, then its notices. Throws where there is none.
 */
export function licenceTexts(name: string, folder: string): string[] {
  const files = readdirSync(folder).filter((file) => FILE.test(file))
  const read = (file: string) => plain(readFileSync(join(folder, file), 'utf8'))
  if (files.length > 0) return files.sort(licenceFirst).map(read)
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file))
  const part = readme && README_PART.exec(read(readme))?.[1]
  const text = part ?? LEFT_OUT_LICENCES[name]
  if (text === undefined)
    throw new Error(
      `${name} brings no text of its licence: take it from its repository into left-out-licences.ts`,
    )
  return [plain(text)]
}

const licenceFirst = (a: string, b: string) =>
  Number(/notice/i.test(a)) - Number(/notice/i.test(b)) || (a < b ? -1 : 1)

const plain = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .replace(/^\n+/, '')
