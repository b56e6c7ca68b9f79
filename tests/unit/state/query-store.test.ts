import { expect, it } from 'vitest'
import { QUERIES_KEY as KEY, QueryStore } from '../../../src/state/query-store.ts'

const A = { name: 'a', sql: 'select 1' }
const B = { name: 'b', sql: 'select 2' }

/** A browser's storage with this in it, which refuses to write from some moment on. */
function storageOf(stored: Record<string, string>) {
  const texts = new Map(Object.entries(stored))
  const storage = {
    isFull: false,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (storage.isFull) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key: string) => void texts.delete(key),
  }
  return { texts, storage, store: new QueryStore(() => storage) }
}

it('queries are stored, read and gone', () => {
  const { texts, store } = storageOf({})
  store.write([A, B])
  expect(store.read()).toEqual({ saved: [A, B], unread: [] })
  store.write([])
  expect(texts.size).toBe(0)
})

it.each([
  ['text that is no JSON', '[{"name": "a", "sql": "sel', [], null],
  ['another thing', '{"a": 1}', [], null],
  ['a list with strange entries', JSON.stringify([A, { name: 'x' }, 7]), [A], 2],
])('%s is told, and survives what is written after it', (_, text, saved, unread) => {
  const { texts, store } = storageOf({ [KEY]: text })
  expect(store.read()).toEqual({ saved, unread: [{ text, unread }] })
  expect([...texts]).toEqual([[KEY, text]])
  store.write([B, ...saved])
  store.write([B])
  expect(store.read()).toEqual({ saved: [B], unread: [{ text, unread }] })
  expect([...texts.values()]).toContain(text)
})

it('what is put aside is put beside what was before', () => {
  const { texts, store } = storageOf({ [KEY]: 'first' })
  store.write([A])
  texts.set(KEY, 'second')
  store.write([B])
  texts.set(KEY, 'first')
  store.write([B])
  expect(store.read().unread.map(({ text }) => text)).toEqual(['first', 'second'])
})

it('nothing is written over where there is no room to put it aside', () => {
  const { texts, storage, store } = storageOf({ [KEY]: 'broken' })
  storage.isFull = true
  expect(() => store.write([A])).toThrow('full')
  expect(() => store.write([])).toThrow('full')
  expect([...texts]).toEqual([[KEY, 'broken']])
})

it('what cannot be read is forgotten when the reader says so, and what can be stays', () => {
  const text = JSON.stringify([A, 7])
  const { store } = storageOf({ [KEY]: text, [`${KEY}-aside-1`]: 'x', [`${KEY}-aside-2`]: 'y' })
  expect(store.read().unread).toHaveLength(3)
  store.forgetUnread()
  expect(store.read()).toEqual({ saved: [A], unread: [] })
})
