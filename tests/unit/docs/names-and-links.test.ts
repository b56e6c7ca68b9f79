import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadLinks } from './dead-links.ts'
import { DOCUMENT_PATHS, parseDocument, readDocument } from './document.ts'
import { repositoryFiles } from './repository-files.ts'
import { strangeNames, type Repository } from './strange-names.ts'

const documents = new Map(DOCUMENT_PATHS.map((path) => [path, readDocument(path)]))

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
const repository: Repository = { files: repositoryFiles(), scripts: Object.keys(scripts) }

describe('the documents', () => {
  it('are all read', () => {
    expect(DOCUMENT_PATHS).toEqual(expect.arrayContaining(['README.md', 'docs/developing.md']))
    expect([...documents.values()].flatMap(({ links }) => links).length).toBeGreaterThan(20)
  })

  it('have only links that lead somewhere', () => {
    expect([...documents.values()].flatMap((one) => deadLinks(one, documents))).toEqual([])
  })

  it('name only files, folders and scripts that are there', () => {
    expect(repository.files).toContain('src/App.svelte')
    expect([...documents.values()].flatMap((one) => strangeNames(one, repository))).toEqual([])
  })
})

describe('the check of links', () => {
  const check = (text: string) => {
    const one = parseDocument('docs/a.md', text)
    const other = parseDocument('README.md', '# The `one` and only\n\n## Twice\n\n## Twice')
    const exists = (path: string) => ['docs/a.md', 'README.md', 'docs/a.png'].includes(path)
    const known = new Map([one, other].map((document) => [document.path, document]))
    return deadLinks(one, known, exists)
  }

  it.each([
    ['a file', 'See\n[b](b.md).', 'docs/a.md:2: there is no docs/b.md'],
    ['a picture', '![b](b.png)', 'docs/a.md:1: there is no docs/b.png'],
    ['a heading', '[b](#b)', 'docs/a.md:1: docs/a.md has no heading #b'],
    ['a heading elsewhere', '[b](../README.md#b)', 'docs/a.md:1: README.md has no heading #b'],
    ['a reference', '[b]\n\n[b]: b.md', 'docs/a.md:3: there is no docs/b.md'],
    ['a row of a table', '| a |\n| - |\n| [b](b.md) |', 'docs/a.md:3: there is no docs/b.md'],
  ])('finds that %s is not there', (_what, text, fault) => {
    expect(check(text)).toEqual([fault])
  })

  it.each([
    '[web](https://example.org/none)',
    '[own](#b)\n\n# B',
    '[other](../README.md#the-one-and-only)',
    '[second](../README.md#twice-1)',
    '![picture](a.png)',
    '`[code](none.md)`',
  ])('lets %j pass', (text) => {
    expect(check(text)).toEqual([])
  })
})

describe('the check of names', () => {
  const ours: Repository = { files: ['src/stats/a.ts', 'docs/a.md'], scripts: ['data', 'check'] }
  const check = (text: string) => strangeNames(parseDocument('docs/a.md', text), ours)

  it.each([
    ['a file', 'The file `src/stats/b.ts`.', 'docs/a.md:1: there is no src/stats/b.ts'],
    ['a folder', 'In `src/maps/`.', 'docs/a.md:1: there is no src/maps'],
    ['a file named alone', 'Test:\n`b.spec.ts`', 'docs/a.md:2: there is no b.spec.ts'],
    ['a script', 'Run `npm run dat`.', 'docs/a.md:1: there is no npm run dat'],
    ['a script in a block', '```sh\nnpm run dat\n```', 'docs/a.md:1: there is no npm run dat'],
  ])('finds that %s is not there', (_what, text, fault) => {
    expect(check(text)).toEqual([fault])
  })

  it.each([
    '`src/stats/a.ts` in `src/stats`, `src/stats/`, and `a.ts`',
    '`npm run data -- --city ID`, `npm run check`',
    '`tests/unit/NAME.test.ts`, `data/city/<id>.csv`, `src/*/a.ts`',
    '`public/data`, written by a command',
    '`data.cdc.gov`, `page=data`, `Result.json()`',
  ])('lets %j pass', (text) => {
    expect(check(text)).toEqual([])
  })
})
