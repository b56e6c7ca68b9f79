import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'svelte/compiler'
import { expect, it, vi } from 'vitest'

// Every component is parsed.
vi.setConfig({ testTimeout: 60_000 })

interface Node {
  type?: string
  name?: string
  value?: unknown
}

/** The attributes of these names whose value is written down: the compiler leaves them in the markup, where the policy refuses them. */
function writtenDown(node: unknown, names: RegExp): Node[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, name, value } = node as Node
  const isText = Array.isArray(value) && value.every((part) => (part as Node).type === 'Text')
  const own = type === 'Attribute' && names.test(name!) && isText ? [node as Node] : []
  return [...own, ...Object.values(node).flatMap((child) => writtenDown(child, names))]
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.svelte'),
)

it('no component has a style or a handler as text in its markup, which the policy refuses', () => {
  const found = files.filter((path) => {
    const source = readFileSync(`src/${path}`, 'utf8')
    const { fragment } = parse(source, { modern: true })
    return writtenDown(fragment, /^(style|on[a-z]+)$/).length > 0 || source.includes('{@html')
  })
  expect(found).toEqual([])
})

it('a style as text is found', () => {
  const of = (source: string) => writtenDown(parse(source, { modern: true }).fragment, /^style$/)
  expect(of('{#if a}<p style="color: red">x</p>{/if}')).toHaveLength(1)
  expect(of('<p style="color: {a}">x</p><p style:color="red">x</p>')).toEqual([])
})
