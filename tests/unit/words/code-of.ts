import { parse } from 'svelte/compiler'
import { parser } from 'typescript-eslint'

/** A node of a component's markup, or of code. */
export interface Node {
  type: string
  /** Where it begins in a component; a module's nodes have a range instead. */
  start?: number
  range?: [number, number]
  [key: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The parsed code of a component or of a module of TypeScript. */
export function codeOf(path: string, source: string): Node {
  const code: unknown = path.endsWith('.svelte')
    ? parse(source, { modern: true })
    : parser.parseForESLint(source).ast
  if (!isNode(code)) throw new Error(`${path} did not parse`)
  return code
}

/** The line that a node begins on, 1 the first. */
export function lineOf({ start, range }: Node, source: string): number {
  return source.slice(0, start ?? range?.[0] ?? 0).split('\n').length
}

/** Whether a node calls a function of one of these names. */
export function isCallOf(node: Node, names: ReadonlySet<string>): boolean {
  const { callee } = node
  return (
    node.type === 'CallExpression' &&
    isNode(callee) &&
    callee.type === 'Identifier' &&
    names.has(String(callee.name))
  )
}
