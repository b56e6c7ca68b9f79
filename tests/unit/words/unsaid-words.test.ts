import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SPANISH } from '../../../src/words/spanish.ts'
import { saidTooEarly } from './said-too-early.ts'
import { unsaidWords } from './unsaid-words.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.d)\.(ts|svelte)$/.test(path) && !/^words\/[a-z]{2}\//.test(path))
  .sort()
const sourceOf = (path: string) => readFileSync(`src/${path}`, 'utf8')

/** A busy machine takes its time to read all files, ms. */
const PATIENCE = 60_000

/** What readers see is written in components, and composed in these folders. */
const SHOWN = /\.svelte$|^(?:panels|charts|figure|map|state)\//

/** Words in code that no reader sees, or that are the same in every language. */
const UNSEEN = [
  /^(?:Enter|Escape|Tab|Darker|Polygon|Point|Feature|take over)$/,
  /^(?:screen and )?\((?:hover|pointer|max-width|prefers-color-scheme|prefers-reduced-motion): /,
  /^(?:Row|Id extends string)/,
  /^(?:font-family: |"Source S)/,
  // The database's name for a column.
  /^Count$/,
  // Of mistakes in code, which no reader meets.
  /^(?:expected one svg, got …|rows before their columns|… is no colour of the theme)$/,
  /^(?:… km²?\.?|HTTP …)$/,
]
const isSaid = (text: string) => text in SPANISH || UNSEEN.some((known) => known.test(text))

describe('the words of the atlas', () => {
  it(
    'are said in the reader’s language wherever they are shown',
    () => {
      const unsaid = files
        .filter((path) => SHOWN.test(path))
        .flatMap((path) =>
          unsaidWords(path, sourceOf(path), isSaid).map((words) => `${path} ${words}`),
        )
      expect(unsaid).toEqual([])
    },
    PATIENCE,
  )

  it(
    'are never said before the reader’s language is known',
    () => {
      const early = files
        .filter((path) => sourceOf(path).includes('words/say.ts'))
        .flatMap((path) => saidTooEarly(path, sourceOf(path)).map((line) => `${path}:${line}`))
      expect(early).toEqual([])
    },
    PATIENCE,
  )
})

describe('the check of unsaid words', () => {
  const inComponent = (markup: string, script = '') =>
    unsaidWords('A.svelte', `<script lang="ts">${script}</script>\n${markup}`)

  it.each([
    ['text', '<p>All cities</p>', '2: All cities'],
    ['text between values', '<p>{n} of {all}</p>', '2: of'],
    ['text in a block', '{#if x}{:else}Nothing{/if}', '2: Nothing'],
    ['a spoken attribute', '<nav aria-label="Pages"></nav>', '2: Pages'],
    ['a spoken attribute with a value', '<p title="Map of {city}"></p>', '2: Map of'],
    ['a text for a component', '<Notice title="It did not arrive." />', '2: It did not arrive.'],
    ['a text in an expression', "<p>{x ? 'Hide' : ''}</p>", '2: Hide'],
    ['a template in an expression', '<p>{`${n} tracts`}</p>', '2: … tracts'],
    ['a value that is a text', "<p>{say('{why}', { why: 'not graded' })}</p>", '2: not graded'],
  ])('finds %s', (_what, markup, expected) => {
    expect(inComponent(markup)).toEqual([expected])
  })

  it('finds prose in the code of a component and of a module', () => {
    expect(inComponent('', "const title = 'The data'")).toEqual(['1: The data'])
    expect(unsaidWords('a.ts', "\nexport const a = () => 'too few tracts'")).toEqual([
      '2: too few tracts',
    ])
  })

  it.each([
    ['what is said', "<p>{say('All cities')}</p>"],
    ['either of two that are said', "<p>{say(x ? 'One city' : 'All cities')}</p>"],
    ['symbols and numbers', '<p>{n}: 95%, n = 5; – ▾</p>'],
    ['English that is marked as such', '<blockquote lang="en">Fair to good</blockquote>'],
    ['ids, classes and styles', '<p class="text-button note" id="a b" style:width="{x}px"></p>'],
    ['options of components', '<Notice kind="failed" align="end" />'],
    ['code', "<p onclick={() => go('text-button')}></p>"],
    ['types', '{@const a = x as unknown as Record<string, "Some words">}'],
  ])('lets %s pass', (_what, markup) => {
    expect(inComponent(`{#if true}${markup}{/if}`)).toEqual([])
  })

  it('lets data pass that are said where they are shown', () => {
    const source = "export const RULE = { title: 'The grade at its centre' }"
    expect(unsaidWords('a.ts', source)).toHaveLength(1)
    expect(unsaidWords('a.ts', source, (text) => text === 'The grade at its centre')).toEqual([])
  })
})

describe('the check of what is said too early', () => {
  it.each([
    ['a module', 'a.ts', "\nconst A = say('All cities')"],
    ['a list in a module', 'a.ts', "\nexport const A = [{ a: say('All cities') }]"],
    ['a static field', 'a.ts', "\nclass A { static b = sayText('x') }"],
    ['the module of a component', 'A.svelte', "<script module>\nconst A = say('x')</script>"],
  ])('finds it in %s', (_what, path, source) => {
    expect(saidTooEarly(path, source)).toEqual([2])
  })

  it.each([
    ['a function', 'a.ts', "const a = () => say('x'); function b() { return say('x') }"],
    ['a field', 'a.ts', "class A { b = say('x'); c() { return say('x') } }"],
    ['a component', 'A.svelte', "<script>const a = say('x')</script>{say('x')}"],
  ])('lets %s pass', (_what, path, source) => {
    expect(saidTooEarly(path, source)).toEqual([])
  })
})
