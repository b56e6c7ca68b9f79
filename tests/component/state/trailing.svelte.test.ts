import { flushSync } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import { inTurn } from '../../../src/state/in-turn.ts'
import { trailing } from '../../../src/state/trailing.svelte.ts'

describe('what trails', () => {
  it('is what it follows at first, and afterwards follows it once that is painted', async () => {
    let n = $state(1)
    let shown = { now: { n: 0 }, isBehind: true }
    const end = $effect.root(() => {
      shown = trailing(() => ({ n }))
    })
    flushSync()
    expect([shown.now.n, shown.isBehind]).toEqual([1, false])
    n = 2
    flushSync()
    expect([shown.now.n, shown.isBehind]).toEqual([1, true])
    n = 3
    flushSync()
    await vi.waitUntil(() => !shown.isBehind)
    expect(shown.now.n).toBe(3)
    end()
  })

  it('is not behind while parts of the same identity are given anew', () => {
    const values = [1]
    let n = $state(1)
    let shown = { isBehind: true }
    const end = $effect.root(() => {
      shown = trailing(() => ({ values: n > 0 ? values : [] }))
    })
    n = 2
    flushSync()
    expect(shown.isBehind).toBe(false)
    end()
  })
})

describe('jobs in turn', () => {
  it('are done in their order, each in a task of its own, but not those that were taken back', async () => {
    const done: string[] = []
    inTurn(() => {
      done.push('first')
      void Promise.resolve().then(() => done.push('after the first'))
    })
    const takeBack = inTurn(() => done.push('taken back'))
    inTurn(() => done.push('last'))
    takeBack()
    expect(done).toEqual([])
    await vi.waitUntil(() => done.includes('last'))
    expect(done).toEqual(['first', 'after the first', 'last'])
  })
})
