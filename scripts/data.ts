import { parseArgs } from 'node:util'
import { DataError } from '../src/domain/data-error.ts'
import { buildData } from './data/build.ts'
import { reportText } from './data/report-text.ts'

const USAGE = 'npm run data -- --mirror DIR [--city ID …] [--out DIR]'

const { values } = parseArgs({
  options: {
    mirror: { type: 'string', default: process.env.DATA_MIRROR },
    out: { type: 'string', default: 'public/data' },
    city: { type: 'string', multiple: true },
  },
})

if (!values.mirror) {
  console.error(`Which folder holds the publishers' files? ${USAGE}`)
  process.exit(2)
}

try {
  const { stdout } = process
  const report = await buildData({
    mirror: values.mirror,
    out: values.out,
    cities: values.city,
    log: (line) => console.log(line),
    draw: stdout.isTTY ? (text) => stdout.write(text) : undefined,
  })
  console.log(reportText(report))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof DataError ? `Malformed input: ${error.message}` : error.message)
  console.error('The data published earlier were not touched.')
  process.exitCode = 1
}
