import { describe, expect, it } from 'vitest'
import { ignoredWords } from '../../../src/panels/ignored-words.ts'

describe('the parts of a link that were ignored', () => {
  it('are named with what they said', () => {
    const parts = [
      { key: 'measure', text: 'luck' },
      { key: 'tract', text: '' },
    ]
    expect(ignoredWords(parts)).toBe('measure “luck”, tract “”')
  })

  it('are counted where they are many', () => {
    const parts = Array.from({ length: 500 }, (_, i) => ({ key: 'cities', text: `c${i}` }))
    const words = ignoredWords(parts)
    expect(words).toMatch(/^cities “c0”, .*cities “c5”,? and 494 more$/)
  })

  it('are shortened where they are long, between whole characters', () => {
    const words = ignoredWords([{ key: 'k'.repeat(100), text: '😀'.repeat(1_000) }])
    expect(words).toBe(`${'k'.repeat(60)}… “${'😀'.repeat(60)}…”`)
  })
})
