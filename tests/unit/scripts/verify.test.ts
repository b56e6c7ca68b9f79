import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { tableText } from '../../../scripts/verify/table-text.ts'
import { CHECKS } from '../../../src/verify/checks.ts'
import { runCheck } from '../../../src/verify/run-checks.ts'
import { buildTiny } from '../../fixtures/built-folder.ts'
import { REFERENCE_FILES } from '../../fixtures/reference-files.ts'
import { noInputs, scored } from '../../fixtures/reference-rows.ts'

vi.setConfig({ testTimeout: 60_000 })

function verify(...options: string[]) {
  return spawnSync('npx', ['tsx', 'scripts/verify.ts', ...options], { encoding: 'utf8' })
}

test('a check is printed with its figures, and what differs is said', () => {
  const inputs = { ...noInputs, scores: scored([{ score: 1, estimate: 80 }]) }
  const lines = tableText([runCheck(CHECKS[0]!, inputs)]).split('\n')
  expect(lines).toContain(' 1  DIFFERS  Tracts with a published score and a life expectancy')
  expect(lines.at(-1)).toMatch(/^ {4}with Wisconsin +11,898 +1 +−11,897 +0 +DIFFERS$/)
})

test('data without the files have rows without figures, the planted effects are found, and the exit code is 0', async () => {
  const { out } = await buildTiny()
  const { status, stdout } = verify('--data', out)
  expect(stdout).toContain('17  MISSING  Milwaukee')
  expect(stdout).toContain('data/raw/hrs')
  expect(stdout).toContain('18  AGREES  Planted effects')
  expect(stdout).toContain(
    'The one result checked here comes out again; for 17 the data are missing.',
  )
  expect(status).toBe(0)
})

test('a result that differs makes the exit code 1; --json tells every figure', async () => {
  const { out } = await buildTiny(REFERENCE_FILES)
  const { status, stdout } = verify('--data', out, '--json')
  const rows = JSON.parse(stdout)
  expect(rows).toHaveLength(CHECKS.length + 1)
  expect(rows[0]).toMatchObject({
    number: 1,
    verdict: 'differs',
    figures: [
      { name: 'without Wisconsin', expected: '11,697', found: 0, tolerance: 0, verdict: 'differs' },
      { name: 'with Wisconsin', expected: '11,898', found: 2, tolerance: 0, verdict: 'differs' },
    ],
  })
  expect(status).toBe(1)
})

test('a folder without data is named, and the exit code is 1', () => {
  const { status, stderr } = verify('--data', '/nowhere')
  expect(stderr).toContain('There is no /nowhere/manifest.json')
  expect(status).toBe(1)
})
