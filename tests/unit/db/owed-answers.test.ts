import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OwedAnswers } from '../../../src/db/owed-answers.ts'

/** A worker that says what it is told to say. */
function scripted() {
  const worker = new EventTarget()
  const say = () => worker.dispatchEvent(new Event('message'))
  const breakDown = () =>
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  return { owed: new OwedAnswers(worker as unknown as Worker), say, breakDown }
}
const never = () => new Promise<never>(() => {})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a worker that owes answers', () => {
  it('gives them, or its own reason', async () => {
    const { owed } = scripted()
    await expect(owed.of(Promise.resolve(7))).resolves.toBe(7)
    await expect(owed.of(Promise.reject(new Error('no such table')))).rejects.toThrow('table')
  })

  it('tells all who wait, and all who ask later, that it broke', async () => {
    const { owed, breakDown } = scripted()
    const told = vi.fn()
    owed.onbroken(told)
    const waiting = [owed.of(never()), owed.of(never())]
    breakDown()
    breakDown()
    for (const one of [...waiting, owed.of(Promise.resolve(1))])
      await expect(one).rejects.toThrow('out of memory')
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('counts as broken after a minute in which it owed an answer and said nothing', async () => {
    const { owed } = scripted()
    const asked = owed.of(never())
    const ended = expect(asked).rejects.toThrow('does not answer')
    await vi.advanceTimersByTimeAsync(61_000)
    await ended
  })

  it('is not broken while it says anything, nor while it owes nothing', async () => {
    const { owed, say } = scripted()
    const told = vi.fn()
    owed.onbroken(told)
    await vi.advanceTimersByTimeAsync(300_000)
    void owed.of(never()).catch(() => {})
    for (let minutes = 0; minutes < 5; minutes += 0.5) {
      await vi.advanceTimersByTimeAsync(30_000)
      say()
    }
    expect(told).not.toHaveBeenCalled()
  })
})
