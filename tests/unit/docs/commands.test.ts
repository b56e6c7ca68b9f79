import { describe, expect, it } from 'vitest'
import { runIn } from './copy-of-sources.ts'
import { DOCUMENT_PATHS, parseDocument, readDocument } from './document.ts'
import { strangeOptions } from './strange-options.ts'
import { linesOf } from './worked-examples.ts'

/** A busy machine starts Node slowly, ms. */
const PATIENCE = 300_000

const documents = DOCUMENT_PATHS.map(readDocument)

/** Commands marked `sh check`: they end well on a fresh clone, in seconds, without network. */
const commands = documents.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ info }) => info === 'sh check')
    .flatMap(linesOf)
    .map(({ text, line }) => ({ command: text, where: `${path}:${line}` })),
)

describe('the commands of the documents', () => {
  it.each(commands)(
    '$command runs',
    async ({ command, where }) => {
      const { code, output } = await runIn('.', command)
      expect(code, `${where}: ${command}\n${output}`).toBe(0)
    },
    PATIENCE,
  )

  it.each(['data', 'pages'])(
    'name only options that npm run %s has',
    async (name) => {
      const { output } = await runIn('.', `npm run --silent ${name} -- --help`)
      expect(output).toContain('--out')
      expect(documents.flatMap((one) => strangeOptions(one, name, output))).toEqual([])
    },
    PATIENCE,
  )
})

describe('the check of options', () => {
  const check = (text: string) =>
    strangeOptions(parseDocument('docs/a.md', text), 'data', '  --city ID  one city')

  it('finds one that the help does not tell', () => {
    expect(check('`npm run data -- --town ID`')).toEqual([
      'docs/a.md:1: npm run data has no option --town',
    ])
  })

  it('lets others pass', () => {
    expect(check('`npm run data -- --city ID`, `npm run pages -- --town ID`')).toEqual([])
    expect(check('```sh\nnpm run data -- --city ID # --town\n```')).toEqual([])
  })
})
