import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saidPieces } from '../../../src/words/said-pieces.ts'
import { STATES } from '../../../src/words/es/states.ts'
import type { Text } from '../../../src/words/say.ts'
import { SPANISH } from '../../../src/words/spanish.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/^words\/[a-z]{2}\//.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
const code = sources.join('\n').replaceAll(/\\'/g, "'")

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()
const marks = (text: string) =>
  saidPieces(text)
    .flatMap(({ mark }) => mark ?? [])
    .sort()
const sameNames = (en: string, es: string) =>
  String([...new Set(names(en))]) === String([...new Set(names(es))])
const texts = Object.entries<string>(SPANISH)

const parts = await Promise.all(
  readdirSync('src/words/es').map(async (file): Promise<Record<string, string>> => {
    const exported = (await import(
      `../../../src/words/es/${file.replace('.ts', '')}.ts`
    )) as Record<string, object>
    return Object.assign({}, ...Object.values(exported)) as Record<string, string>
  }),
)

describe('the Spanish catalog', () => {
  it('is whole, and says a text that stands in two of its parts in one way', () => {
    const all = parts.flatMap((part) => Object.entries(part))
    expect(all.filter(([en, es]) => SPANISH[en as Text] !== es)).toEqual([])
  })

  it('names the same values as the English', () => {
    const different = texts.filter(([en, es]) => !sameNames(en, es))
    expect(different).toEqual([])
  })

  it('marks the same places as the English', () => {
    expect(texts.filter(([en, es]) => marks(en).join() !== marks(es).join())).toEqual([])
  })

  it('leaves nothing empty', () => {
    expect(texts.filter(([, es]) => es.trim() === '')).toEqual([])
  })

  it('holds no sentence that the atlas does not say', () => {
    const said = texts.map(([en]) => en).filter((en) => !(en in STATES))
    expect(said.filter((en) => !code.includes(en))).toEqual([])
  })
})
