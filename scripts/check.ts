import { parseArgs } from 'node:util'
import { faultText } from './data/check-fault.ts'
import { findFaults } from './data/check.ts'
import { stage } from './data/progress.ts'

/** `npm run check -- [--data DIR]`: holds what was published to what must be so. The exit code is 1 when any of it is not. */
const { values } = parseArgs({ options: { data: { type: 'string', default: 'public/data' } } })

try {
  const { stdout } = process
  const target = {
    log: (line: string) => console.log(line),
    draw: stdout.isTTY ? (text: string) => stdout.write(text) : undefined,
  }
  const faults = await stage('check', target, (step) => findFaults(values.data, step))
  if (faults.length === 0) console.log(`${values.data}: all is as it must be`)
  else {
    console.error(faultText(faults))
    console.error(`${values.data} fails its check; build the data again by npm run data`)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
