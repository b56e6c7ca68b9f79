import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edition } from '../../../src/offline/edition.ts'
import { Shell } from '../../../src/offline/shell.ts'
import { unstored } from '../../../src/offline/unstored.ts'

const ROOT = 'https://atlas.test/'
const EDITION: Edition = {
  id: 'next',
  named: [{ path: '', bytes: 1 }],
  code: [{ path: 'assets/index-next.js', bytes: 1 }],
  heavy: [],
}

/** A store that holds these files, and takes others or refuses. */
function storeOf(files: Record<string, string>, put: () => Promise<void>) {
  const match = (address: string) =>
    Promise.resolve(address in files ? new Response(files[address]) : undefined)
  vi.stubGlobal('caches', { open: () => Promise.resolve({ match, put }) })
}

async function answered(answer: (later: (work: Promise<unknown>) => void) => Promise<Response>) {
  const work: Promise<unknown>[] = []
  const response = await answer((later) => work.push(later))
  await Promise.all(work)
  return response.text()
}

const shell = new Shell(EDITION, ROOT, 'test')

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('from the server')))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the files of one build of the atlas', () => {
  it('are given to the page where the store is full, and the reason is told until one is stored', async () => {
    storeOf({}, () => Promise.reject(new DOMException('no room', 'QuotaExceededError')))
    const ask = () => answered((later) => shell.answer('assets/index-next.js', later))
    expect(await ask()).toBe('from the server')
    expect(unstored.reason).toBe('QuotaExceededError: no room')
    storeOf({}, () => Promise.resolve())
    expect(await ask()).toBe('from the server')
    expect(unstored.reason).toBeNull()
  })

  it('come from the store also for a page of the edition before, whose server has them no more', async () => {
    storeOf({ [`${ROOT}assets/part-before.js`]: 'as it was stored' }, () => Promise.resolve())
    expect(await answered(() => shell.answerOther('assets/part-before.js'))).toBe(
      'as it was stored',
    )
    expect(await answered(() => shell.answerOther('assets/never-stored.js'))).toBe(
      'from the server',
    )
  })
})
