import { mkdirSync } from 'node:fs'
import { ensureGdal } from './ensure-gdal.ts'
import { ensureNginx } from './ensure-nginx.ts'
import { ensurePoppler } from './ensure-poppler.ts'
import { addUp, countPlaywright, countVitest, verdict } from './test/counts.ts'
import { runStep, type Step, type StepResult } from './test/run-step.ts'

/**
 * Everything that continuous integration runs. All steps run even when one fails; the last line counts them, and
 * the exit code is 1 after any failure. Real data take part where DATA_MIRROR names a folder of publishers' files.
 */
const REPORTS = '.cache/test'
const DEMO_MIRROR = '.cache/demo-mirror'
const DEMO_DATA = '.cache/demo-data'
/** Built by the tests on real data. */
const REAL_DATA = '.cache/real-data'
const withRealData = Boolean(process.env.DATA_MIRROR)
const withoutNginx = ensureNginx()
const withoutPoppler = ensurePoppler()
const withoutGdal = ensureGdal()

function vitest(project: string): Step {
  const file = `${REPORTS}/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name: `${project} tests`,
    command: ['vitest', 'run', '--project', project, ...reporters],
    report: { file, count: countVitest },
  }
}

function playwright(project: string): Step {
  const file = `${REPORTS}/e2e-${project}.json`
  return {
    name: `end-to-end tests, ${project}`,
    command: ['playwright', 'test', '--project', project],
    report: { file, count: countPlaywright },
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }
}

function check(data: string): Step['command'] {
  return ['tsx', 'scripts/check.ts', '--data', data]
}

/** One after the other; those that stand together take one core each, and run side by side. */
const STEPS: (Step | Step[])[] = [
  { name: 'Chromium', command: ['tsx', 'scripts/ensure-chromium.ts'] },
  [
    { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'components check', command: ['npm', 'run', '--silent', 'types'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
  ],
  vitest('unit'),
  vitest('component'),
  vitest('browser'),
  ...(withRealData ? [vitest('real')] : []),
  { name: 'demonstration mirror', command: ['tsx', 'scripts/demo.ts', '--out', DEMO_MIRROR] },
  {
    name: 'demonstration data',
    command: ['tsx', 'scripts/data.ts', '--mirror', DEMO_MIRROR, '--out', DEMO_DATA],
  },
  { name: 'check of the demonstration data', command: check(DEMO_DATA) },
  ...(withRealData ? [{ name: 'check of the real data', command: check(REAL_DATA) }] : []),
  {
    name: 'published figures, planted effects',
    command: ['tsx', 'scripts/verify.ts', '--data', withRealData ? REAL_DATA : DEMO_DATA],
  },
  { name: 'production build', command: ['vite', 'build'] },
  { name: 'pages of cities', command: ['tsx', 'scripts/pages.ts', '--data', DEMO_DATA] },
  { name: 'budgets', command: ['tsx', 'scripts/budgets.ts'] },
  playwright('demo'),
  ...(withoutNginx === null ? [playwright('deploy')] : []),
  ...(withRealData ? [playwright('real')] : []),
]

function summary(results: StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  return results
    .map(({ name, counts, seconds }) => {
      const time = `${seconds.toFixed(1)} s`.padStart(8)
      return `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(width)} ${time}  ${verdict(counts)}`
    })
    .join('\n')
}

mkdirSync(REPORTS, { recursive: true })

const results: StepResult[] = []
const start = performance.now()
for (const steps of STEPS) results.push(...(await Promise.all([steps].flat().map(runStep))))

const total = addUp(results.map(({ counts }) => counts))
const minutes = (performance.now() - start) / 60_000
console.log(`\n${summary(results)}\n${minutes.toFixed(1)} minutes in all`)
if (withoutNginx !== null) console.log(`Not run: tests of the deployed site, as ${withoutNginx}`)
if (withoutPoppler !== null) console.log(`Not run: tests that read PDFs, as ${withoutPoppler}`)
if (withoutGdal !== null) console.log(`Not run: tests that read files as GIS do, as ${withoutGdal}`)
if (!withRealData) console.log('Not run: tests on real data, as DATA_MIRROR is not set')
console.log(verdict(total))
process.exitCode = total.failed > 0 ? 1 : 0
