import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runStep } from '../../../scripts/test/run-step.ts'

const folder = mkdtempSync(join(tmpdir(), 'run-step-'))
const count = (report: { passed: number }) => ({ passed: report.passed, failed: 0, skipped: 0 })

async function failures(command: [string, ...string[]], report?: string) {
  const step = { name: 'a step', command }
  const { counts } = await runStep(
    report ? { ...step, report: { file: join(folder, report), count } } : step,
  )
  return counts.failed
}

beforeAll(() => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

describe('a step of the test run', () => {
  it('passes as one test when its command ends well', async () => {
    const { counts } = await runStep({ name: 'a step', command: ['node', '-e', ''] })
    expect(counts).toEqual({ passed: 1, failed: 0, skipped: 0 })
  })

  it('fails when its command ends badly, dies or does not start', async () => {
    expect(await failures(['node', '-e', 'process.exit(3)'])).toBe(1)
    expect(await failures(['node', '-e', 'process.kill(process.pid)'])).toBe(1)
    expect(await failures(['no-such-program'])).toBe(1)
  })

  it('does not believe the report of an earlier run', async () => {
    writeFileSync(join(folder, 'old.json'), '{"passed": 7}')
    expect(await failures(['node', '-e', ''], 'old.json')).toBe(1)
  })

  it('reads the report that its command writes', async () => {
    const file = join(folder, 'new.json')
    const write = `require('node:fs').writeFileSync(${JSON.stringify(file)}, '{"passed": 7}')`
    const step = { name: 'a step', command: ['node', '-e', write] as [string, ...string[]] }
    const { counts } = await runStep({ ...step, report: { file, count } })
    expect(counts).toEqual({ passed: 7, failed: 0, skipped: 0 })
  })
})
