import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFECT_KINDS, defectWords } from '../../../src/panels/defect-words.ts'
import { speak } from '../../../src/words/say.ts'

afterEach(() => speak('en'))

/** Every kind that the data build counts defects under, with what it puts in between its words as "X". */
const counted = readdirSync('scripts/data').flatMap((file) => {
  const source = readFileSync(`scripts/data/${file}`, 'utf8')
  const kinds = [...source.matchAll(/defects\.add\(\s*(['`])(.+?)\1,/gs)].map(([, , kind]) => kind!)
  const named = [...source.matchAll(/^ {2}\S.*: '((?:area|tract) .+)',$/gm)].map(
    ([, kind]) => kind!,
  )
  return [...kinds, ...named].map((kind) =>
    kind.replace(/\$\{kind\}/, 'tract').replace(/\$\{.*?\}/g, 'X'),
  )
})

describe('a kind of defect', () => {
  it('is known however the build calls it', async () => {
    expect(counted.length).toBeGreaterThan(25)
    await speak('es')
    expect(counted.filter((kind) => defectWords(kind) === kind)).toEqual([])
  })

  it('keeps what it names', async () => {
    const kind = 'row of 500 Cities without any estimate'
    expect(defectWords(kind)).toBe(kind)
    await speak('es')
    expect(defectWords(kind)).toBe('fila de 500 Cities sin ninguna estimación')
  })

  it('keeps the tracts that it is of', async () => {
    const kind = 'tract that several maps overlap (2020 tracts)'
    expect(defectWords(kind)).toBe(kind)
    await speak('es')
    expect(defectWords(kind)).toBe('distrito que tocan varios mapas (distritos de 2020)')
  })

  it('that is not known stays as it is', async () => {
    await speak('es')
    expect(defectWords('something new')).toBe('something new')
    expect(DEFECT_KINDS.every((known) => !known.startsWith('something'))).toBe(true)
  })
})
