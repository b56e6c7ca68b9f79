import { parse } from 'svelte/compiler'
import ts from 'typescript'

/** One use of another module by a file. */
export interface Import {
  /** As written, without a query such as `?url`. */
  specifier: string
  /** True for `import type` and `export type`, which leave nothing in the built code. */
  typeOnly: boolean
}

/** What the TypeScript or Svelte file imports: statically, on demand, as a type, or as `new URL(…, import.meta.url)`. */
export function importsOf(path: string, source: string): Import[] {
  const code = path.endsWith('.svelte') ? scriptsOf(source) : source
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest)
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node))
      found.push({ specifier: node.text.replace(/\?.*$/, ''), typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    else if (ts.isNewExpression(node) && node.expression.getText(file) === 'URL')
      add(
        node.arguments?.[1]?.getText(file) === 'import.meta.url' ? node.arguments[0] : undefined,
        false,
      )
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The code of a component's script blocks. */
function scriptsOf(component: string): string {
  const { module, instance } = parse(component, { modern: true })
  return [module, instance]
    .map((script) => script?.content as { start: number; end: number } | undefined)
    .map((place) => (place ? component.slice(place.start, place.end) : ''))
    .join('\n')
}
