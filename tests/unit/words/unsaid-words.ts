import { codeOf, isCallOf, isNode, lineOf, type Node } from './code-of.ts'

/** Attributes of an element that a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

/** Names and symbols that are the same in every language. */
const NAMES = new Set([
  'n',
  'p',
  'D',
  'GEOID',
  'SQL',
  'ms',
  'km²',
  '500 Cities',
  'Parquet',
  'Arrow',
])

/** What says a text; of its arguments the first is the text. */
const SAYERS = new Set(['say', 'sayText'])

const LETTERS = /\p{L}{2}/u
/** Two words, or one that could begin a sentence: what ids, keys and class names are not. */
const PROSE = /\p{L}{2}[,;:]? \p{L}|^\p{Lu}\p{Ll}{2,}$/u

/**
 * Words that a component, or a module of TypeScript, shows without saying them in the reader's language, each as "line: words": text and
 * spoken attributes of its markup, texts that it hands to components, and prose in its code. `isSaid` knows texts that are data, and said
 * where they are shown. What stands in an element of `lang="en"` stays English.
 */
export function unsaidWords(
  path: string,
  source: string,
  isSaid: (text: string) => boolean = () => false,
): string[] {
  const found: string[] = []

  function report(node: Node, text: string) {
    const words = text.replaceAll(/\s+/g, ' ').trim()
    if (!LETTERS.test(words) || NAMES.has(words) || isSaid(words)) return
    found.push(`${lineOf(node, source)}: ${words}`)
  }

  function visitAll(value: unknown, holder: Node) {
    if (Array.isArray(value)) for (const each of value) visitAll(each, holder)
    else if (isNode(value)) visit(value, holder)
  }

  function visitParts(node: Node, except: readonly string[] = []) {
    for (const [key, value] of Object.entries(node))
      if (!except.includes(key)) visitAll(value, node)
  }

  function visit(node: Node, holder: Node) {
    const { type } = node
    if (type === 'RegularElement' && isEnglish(node)) return
    if (type === 'Attribute') return visitAttribute(node, holder)
    if (type === 'Text' && holder.type === 'Fragment') return report(node, String(node.data))
    if (type === 'Literal' && typeof node.value === 'string' && PROSE.test(node.value))
      return report(node, node.value)
    if (type === 'TemplateLiteral') return visitTemplate(node)
    if (isCallOf(node, SAYERS)) {
      const [, ...values] = node.arguments as Node[]
      return visitAll(values, node)
    }
    if (type.startsWith('TS')) return visitAll(node.expression, node)
    if (type.startsWith('Import') && type !== 'ImportExpression') return
    visitParts(node, ['key', 'css', 'comments', 'options'])
  }

  function visitAttribute(node: Node, holder: Node) {
    const isOfElement = holder.type === 'RegularElement'
    const texts = (Array.isArray(node.value) ? (node.value as Node[]) : []).filter(
      ({ type }) => type === 'Text',
    )
    const words = texts.map(({ data }) => String(data)).join(' ')
    if (isOfElement ? SPOKEN.has(String(node.name)) : PROSE.test(words)) report(node, words)
    visitAll(node.value, node)
  }

  function visitTemplate(node: Node) {
    const words = (node.quasis as { value: { cooked: string } }[])
      .map(({ value }) => value.cooked)
      .join('…')
    if (PROSE.test(words) || /(?:^|…)[^…]*\p{L}{2,} ?…|… \p{L}{2,}/u.test(words))
      report(node, words)
    visitAll(node.expressions, node)
  }

  visitParts(codeOf(path, source), ['css', 'comments', 'options', 'tokens'])
  return found
}

function isEnglish(element: Node): boolean {
  return (element.attributes as Node[]).some(
    ({ name, value }) =>
      name === 'lang' && Array.isArray(value) && (value[0] as Node).data === 'en',
  )
}
