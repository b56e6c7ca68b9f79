import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CopyOfSources, type Ended } from './copy-of-sources.ts'
import { parseDocument, readDocument } from './document.ts'
import { applyEdit, workedExamples, type Edit, type Example } from './worked-examples.ts'

/** Types of all components are checked, on a machine that may be busy, ms. */
const PATIENCE = 900_000

const GUIDE = 'docs/developing.md'
const examples = workedExamples(readDocument(GUIDE))

/** The files that edits change, as they are after them. */
function edited(edits: readonly Edit[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const edit of edits) {
    const { path } = edit
    const source = existsSync(path) ? readFileSync(path, 'utf8') : null
    files.set(path, applyEdit(edit, files.get(path) ?? source))
  }
  return files
}

const FOCUSED = /^npx vitest run --project unit (.+)$/
const testsOf = ({ commands }: Example) =>
  commands.flatMap(({ text }) => FOCUSED.exec(text)?.[1]?.split(' ') ?? [])
const othersOf = ({ commands }: Example) => commands.filter(({ text }) => !FOCUSED.test(text))

interface Report {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

describe('the worked examples of the developer guide', () => {
  let copy: CopyOfSources
  let report: Report['testResults']
  let types: Ended

  it('are of a measure, a source, a rule, a chart and a language', () => {
    expect(examples.map(({ text }) => text)).toEqual([
      'Add a measure',
      'Add a source',
      'Add an assignment rule',
      'Add a chart',
      'Add a language',
    ])
  })

  it.each(examples)('$text: applies to the sources as they are, and has tests', (example) => {
    expect(() => edited(example.edits)).not.toThrow()
    expect(testsOf(example).length).toBeGreaterThan(0)
  })

  describe('all together in a copy of the sources', () => {
    beforeAll(async () => {
      copy = new CopyOfSources()
      for (const [path, text] of edited(examples.flatMap(({ edits }) => edits)))
        copy.write(path, text)
      const files = [...new Set(examples.flatMap(testsOf))].join(' ')
      const focused = `npx vitest run --project unit --testTimeout=300000 --reporter=json --outputFile=report.json ${files}`
      const [tested, checked] = await Promise.all([copy.run(focused), copy.run('npm run -s types')])
      types = checked
      const place = join(copy.folder, 'report.json')
      if (!existsSync(place)) throw new Error(tested.output)
      report = (JSON.parse(readFileSync(place, 'utf8')) as Report).testResults
    }, PATIENCE)

    afterAll(() => copy.remove())

    it('have the types that the code asks for', () => {
      expect(types, types.output).toMatchObject({ code: 0 })
    })

    it.each(examples)('$text: its tests pass', (example) => {
      for (const file of testsOf(example)) {
        const result = report.find(({ name }) => name.endsWith(file))
        const failed = result?.assertionResults.filter(({ status }) => status === 'failed') ?? []
        const why = failed.map((one) => `${one.fullName}: ${one.failureMessages.join('\n')}`)
        const where = `${GUIDE}:${example.line}, ${file}: ${result?.message ?? 'did not run'} ${why.join('\n')}`
        expect(result?.status, where).toBe('passed')
      }
    })

    it.each(examples.filter((example) => othersOf(example).length > 0))(
      '$text: its commands run',
      async (example) => {
        for (const { text, line } of othersOf(example)) {
          const { code, output } = await copy.run(text)
          expect(code, `${GUIDE}:${line}: ${text}\n${output}`).toBe(0)
        }
      },
      PATIENCE,
    )
  })
})

describe('an edit of a worked example', () => {
  const edit = (text: string, isNew = false): Edit => ({
    ...{ document: 'docs/a.md', path: 'src/a.ts', line: 7 },
    ...{ text, isNew },
  })
  const SOURCE = 'one\ntwo\n\nthree\n'

  it('puts lines between those that stand around them, and takes lines away', () => {
    expect(applyEdit(edit(' one\n+new\n two'), SOURCE)).toBe('one\nnew\ntwo\n\nthree\n')
    expect(applyEdit(edit('-two\n+2\n\n three'), SOURCE)).toBe('one\n2\n\nthree\n')
  })

  it('may be a whole new file', () => {
    expect(applyEdit(edit('all of it', true), null)).toBe('all of it\n')
  })

  it.each([
    ['lines that are no longer there', ' 1\n+new', SOURCE, 'src/a.ts does not have these lines'],
    ['a part of a line', ' ne\n+new', SOURCE, 'src/a.ts does not have these lines'],
    ['lines that are there twice', ' one\n+new', 'one\none\n', 'src/a.ts has these lines 2 times'],
    ['a file that is gone', ' one\n+new', null, 'there is no src/a.ts'],
    ['a line without its sign', 'one\n+new', SOURCE, 'line 1 of the block begins with neither'],
  ])('fails at %s, with its line', (_what, text, source, why) => {
    expect(() => applyEdit(edit(text), source)).toThrow(`docs/a.md:7: ${why}`)
  })

  it('fails where a new file is not new', () => {
    expect(() => applyEdit(edit('x', true), SOURCE)).toThrow('docs/a.md:7: src/a.ts is already')
  })

  it('has its file named in the text before it', () => {
    const example =
      '## Add\n\nIn `src/b.ts`:\n\n```diff src/a.ts\n+x\n```\n\n```sh example\nls\n```'
    expect(() => workedExamples(parseDocument('docs/a.md', example))).toThrow(
      'docs/a.md:5: the text before it does not name src/a.ts',
    )
  })
})
