import { codeOf, isCallOf, isNode, lineOf, type Node } from './code-of.ts'

const SAYERS = new Set(['say', 'sayText', 'plural', 'listed', 'capitalized'])

/** What runs later than the module that holds it: when the reader's language is known. */
const RUNS_LATER = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'MethodDefinition',
])

/** The lines on which a module says something while it is read, before the reader's language is known. */
export function saidTooEarly(path: string, source: string): number[] {
  const lines: number[] = []
  const code = codeOf(path, source)

  function visit(node: Node) {
    if (RUNS_LATER.has(node.type)) return
    if (node.type === 'PropertyDefinition' && node.static !== true) return
    if (isCallOf(node, SAYERS)) lines.push(lineOf(node, source))
    for (const [key, value] of Object.entries(node))
      if (key !== 'parent') for (const each of [value].flat()) if (isNode(each)) visit(each)
  }

  // The other script of a component runs with each component.
  if (!path.endsWith('.svelte')) visit(code)
  else if (isNode(code.module)) visit(code.module)
  return lines
}
