import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundledIn } from '../../../scripts/build/bundled-in.ts'
import { licencesText } from '../../../scripts/build/licences-text.ts'
import { ShippedPackages } from '../../../scripts/build/shipped-packages.ts'
import { shippedSoftware } from '../../../scripts/build/shipped-software.ts'

const MIT = `Permission is hereby granted, free of charge, ${'to any person '.repeat(30)}`

/** A folder of packages, each with these files. */
function installed(packages: Record<string, Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'))
  for (const [name, files] of Object.entries(packages)) {
    const folder = join(root, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  }
  return root
}

const described = (name: string, rest: object = {}) =>
  JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...rest })

const listOf = (packages: Record<string, Record<string, string>>) => {
  const root = installed(packages)
  return shippedSoftware(Object.keys(packages).map((name) => join(root, 'node_modules', name)))
}

it('a package is listed with its licence, then its notices; texts that are alike are there once', () => {
  const files = { 'package.json': described('a'), NOTICE: 'Made by A.', 'LICENSE.md': `\r\n${MIT}` }
  const other = { 'package.json': described('@b/b'), license: MIT }
  const { packages, texts } = listOf({ '@b/b': other, a: files })
  expect(packages.map(({ name }) => name)).toEqual(['a', '@b/b'])
  expect(packages.map((shipped) => shipped.texts.map((place) => texts[place]))).toEqual([
    [MIT.trimEnd(), 'Made by A.'],
    [MIT.trimEnd()],
  ])
  expect(texts).toHaveLength(2)
  const text = licencesText({ packages, texts })
  expect(text).toContain('2 packages')
  expect(text).toContain('\na 1.2.3, MIT\n\nPermission')
})

it('a licence that stands in the README is taken from there', () => {
  const readme = `# A\n\nText.\n\n## License (MIT)\n\n${MIT}\n\n## More\n\nOther words.`
  const { texts } = listOf({ a: { 'package.json': described('a'), 'README.md': readme } })
  expect(texts).toEqual([MIT.trimEnd()])
})

it.each([
  ['no text of its licence', { 'README.md': '# A\n\n## License\n\nMIT\n' }, {}],
  ['no licence at all', { LICENSE: MIT }, { license: undefined }],
])('a package with %s ends the build, by its name', (_, files, rest) => {
  const a = { 'package.json': described('some-package', rest), ...files }
  expect(() => listOf({ 'some-package': a })).toThrow('some-package')
})

it.each([
  ['https://a.example/home', { homepage: 'https://a.example/home' }],
  ['https://github.com/a/b', { repository: { url: 'git+https://github.com/a/b.git' } }],
  ['https://github.com/a/b', { repository: 'git@github.com:a/b.git' }],
  ['https://github.com/a/b', { repository: 'github:a/b' }],
  ['https://github.com/a/b', { homepage: 'javascript:alert(1)', repository: 'a/b' }],
  [null, { homepage: 'javascript:alert(1)' }],
  [null, {}],
])('a home is an address for browsers: %s', (home, rest) => {
  const { packages } = listOf({ a: { 'package.json': described('a', rest), LICENSE: MIT } })
  expect(packages[0]!.home).toBe(home)
})

it('what a package was bundled of is read from the map beside its file', () => {
  const sources = ['../src/a.ts', '../node_modules/@c/c/index.js', null, 'node_modules/b/x.js']
  const root = installed({
    a: { 'package.json': described('a'), 'a.js': '', 'a.js.map': JSON.stringify({ sources }) },
    b: { 'package.json': described('b') },
    '@c/c': { 'package.json': described('@c/c') },
  })
  const at = (name: string) => join(root, 'node_modules', name)
  expect(bundledIn(join(at('a'), 'a.js'))).toEqual([at('@c/c'), at('b')])
  expect(bundledIn(join(at('b'), 'package.json'))).toEqual([])
  writeFileSync(
    join(at('a'), 'a.js.map'),
    JSON.stringify({ sources: ['node_modules/not-here/x.js'] }),
  )
  expect(() => bundledIn(join(at('a'), 'a.js'))).toThrow('not-here')
})

it('a package that is shipped after the list was made ends the build', () => {
  const shipped = new ShippedPackages()
  shipped.note(`${process.cwd()}/src/main.ts`)
  shipped.note(`\0${process.cwd()}/node_modules/svelte/src/index-client.js?x`)
  shipped.note('node_modules/a/node_modules/@b/b/index.js')
  expect(shipped.list()).toEqual(['node_modules/a/node_modules/@b/b', 'node_modules/svelte'])
  shipped.note('node_modules/svelte/src/other.js')
  expect(() => shipped.note('node_modules/vite/index.js')).toThrow('node_modules/vite')
})
