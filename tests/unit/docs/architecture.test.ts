import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { group } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { LEVELS } from '../dependency-directions/breaches-of.ts'
import { readDocument } from './document.ts'
import { repositoryFiles } from './repository-files.ts'

const { headings, spans } = readDocument('docs/developing.md')

describe('the developer guide', () => {
  it('has the folders of src in the order of their dependencies, a level a row', () => {
    const from = headings.findIndex(({ text }) => text === 'Where things are')
    const [start, end] = [headings[from]!.line, headings[from + 1]!.line]
    const folders = spans.flatMap(({ text, line }) => {
      const folder = /^src\/([a-z]+)$/.exec(text)?.[1]
      return folder !== undefined && line > start && line < end ? [{ folder, line }] : []
    })
    const rows = [...group(folders, ({ line }) => line).values()].map((row) =>
      row
        .map(({ folder }) => folder)
        .sort()
        .join(', '),
    )
    const levels = LEVELS.filter(([first]) => first !== 'App').map((level) =>
      level.toSorted().join(', '),
    )
    expect(rows.slice(0, levels.length)).toEqual(levels)
  })

  it('names the file in which each worker begins', () => {
    const workers = repositoryFiles()
      .filter((path) => /^src\/.*\.ts$/.test(path))
      .flatMap((path) => {
        const started = readFileSync(path, 'utf8').matchAll(/new Worker\(\s*new URL\('([^']+)'/g)
        return [...started].map(([, file]) => posix.join(posix.dirname(path), file!))
      })
    expect(workers.length).toBeGreaterThan(3)
    const named = spans.map(({ text }) => text)
    expect(workers.filter((path) => !named.includes(path))).toEqual([])
  })
})
