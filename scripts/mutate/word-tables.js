import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'

const CATALOG = new URL('../../src/words/es/', import.meta.url)

/** Properties of tables whose values are sentences for readers, in English alone: of codebooks, references and limits. */
const PROSE = new Set(['cite', 'description', 'literature', 'missing', 'row', 'text', 'title'])

/** Every sentence that has a translation: a property's name of the Spanish catalog. */
function sentences() {
  const found = new Set()
  for (const name of readdirSync(CATALOG)) {
    const code = readFileSync(new URL(name, CATALOG), 'utf8')
    const visit = (node) => {
      if (ts.isPropertyAssignment(node) && 'text' in node.name) found.add(node.name.text)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest))
  }
  return found
}

const SENTENCES = sentences()

function textOf(node) {
  if (node.type === 'StringLiteral') return node.value
  if (node.type !== 'TemplateLiteral') return null
  return node.quasis.map(({ value }) => value.cooked ?? '').join('')
}

/**
 * Passes over words: a string that is a sentence of the catalog, or the value of a property that holds prose. Whether a sentence is well put, no test
 * can tell; that each has its Spanish, and each column its definition, the tests of words and of the codebook hold.
 */
const words = {
  shouldIgnore({ node, parent }) {
    const text = textOf(node)
    if (text === null) return undefined
    if (SENTENCES.has(text)) return 'a sentence for readers'
    const isProse =
      parent?.type === 'ObjectProperty' && parent.value === node && PROSE.has(parent.key.name)
    return isProse ? 'prose of a table' : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'word-tables', value: words }]
