import { parseArgs } from 'node:util'
import { figureText } from '../src/verify/figure-text.ts'
import { verifyFinding } from '../src/verify/verify-finding.ts'
import { tableText } from './verify/table-text.ts'
import { verifyFolder } from './verify/verify-folder.ts'

/**
 * `npm run verify -- [--data DIR] [--json]`: computes published figures again from what was published in DIR, by the code of the app.
 * The exit code is 1 when any result differs.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    json: { type: 'boolean', default: false },
  },
})

try {
  const results = await verifyFolder(values.data)
  if (values.json) {
    const rows = results.map(
      ({ check: { needs, figures: _, ...check }, verdict, figures, missing }) => ({
        ...check,
        ...{ needs, verdict, missing },
        figures: figures.map((figure) => ({ ...figure, verdict: figureText(figure).verdict })),
      }),
    )
    console.log(JSON.stringify(rows, null, 2))
  } else console.log(`${tableText(results)}\n\n${verifyFinding(results)}.`)
  if (results.some(({ verdict }) => verdict === 'differs')) process.exitCode = 1
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
