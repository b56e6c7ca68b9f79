import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { honest, type Counts } from './counts.ts'

/** A command of the test run. Without a report it counts as one test: it ends well or it does not. */
export interface Step {
  name: string
  /** The program, found in node_modules/.bin or on the path, and its arguments. */
  command: [string, ...string[]]
  /** The JSON file its runner writes, and how to count it. */
  report?: { file: string; count: (report: never) => Counts }
  /** Added to the environment of the command. */
  env?: Record<string, string>
}

export interface StepResult {
  name: string
  counts: Counts
  seconds: number
}

/** A step that hangs is ended after this long, and fails. */
const PATIENCE_MS = 45 * 60_000

/** Runs one step, its output shown as it comes. Never throws: a command that cannot start is a failure. */
export async function runStep({ name, command, report, env }: Step): Promise<StepResult> {
  console.log(`\n── ${name}: ${command.join(' ')}`)
  if (report) rmSync(report.file, { force: true })
  const start = performance.now()
  const exitCode = await run(command, env)
  const seconds = (performance.now() - start) / 1000
  const counts = report
    ? readCounts(report)
    : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
  return { name, counts: honest(counts, exitCode), seconds }
}

/** The exit code; null when the command could not start or was ended by a signal. */
function run([program, ...args]: [string, ...string[]], env?: Record<string, string>) {
  return new Promise<number | null>((resolve) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      timeout: PATIENCE_MS,
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, ...env },
    })
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`)
      resolve(null)
    })
    child.on('close', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}`)
      resolve(code)
    })
  })
}

function readCounts({ file, count }: NonNullable<Step['report']>): Counts | null {
  if (!existsSync(file)) {
    console.error(`${file} was not written`)
    return null
  }
  return count(JSON.parse(readFileSync(file, 'utf8')) as never)
}
