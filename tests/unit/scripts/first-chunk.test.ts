import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstChunk } from '../../../scripts/build/first-chunk.ts'

const ENTRY = resolve('src/main.ts')
const imports: Record<string, string[]> = {
  [ENTRY]: ['App', 'words'],
  App: ['words', 'city'],
  city: ['App'],
  map: ['words'],
}
const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }

describe('the first chunk', () => {
  it('holds all that the entry imports, near and far, and nothing that is loaded on demand', () => {
    const chunkOf = firstChunk()
    expect([ENTRY, 'App', 'words', 'city'].map((id) => chunkOf(id, graph))).toEqual(
      Array(4).fill('first'),
    )
    expect(chunkOf('map', graph)).toBeNull()
  })
})
