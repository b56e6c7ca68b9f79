import { describe, expect, it } from 'vitest'
import {
  addUp,
  countPlaywright,
  countVitest,
  honest,
  verdict,
} from '../../../scripts/test/counts.ts'

describe('the counts of a test run', () => {
  const none = { passed: 0, failed: 0, skipped: 0 }

  it('counts a file that failed before its first test as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [
        { status: 'passed', assertionResults: [{}, {}, {}, {}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  it('counts a test that passed only when repeated as a failure', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 2 })
  })

  it.each([
    ['a runner without a report', null, 0],
    ['a runner without a test', none, 0],
    ['a runner that ended badly after its tests passed', { ...none, passed: 5 }, 1],
    ['a runner ended by a signal', { ...none, passed: 5 }, null],
  ])('fails %s', (_what, counts, exitCode) => {
    expect(honest(counts, exitCode).failed).toBe(1)
  })

  it('leaves a runner that told of its failures as it is', () => {
    const counts = { passed: 5, failed: 2, skipped: 0 }
    expect(honest(counts, 1)).toEqual(counts)
  })

  it('names skipped tests only when there are some', () => {
    expect(verdict(addUp([]))).toBe('0 passed, 0 failed')
    const all = addUp([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 1, failed: 1, skipped: 0 },
    ])
    expect(verdict(all)).toBe('3 passed, 1 failed, 1 skipped')
  })
})
