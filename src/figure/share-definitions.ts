import { svgText, type SvgElement, type SvgNode } from './svg-nodes.ts'

const DEFINITIONS = new Set(['pattern', 'clipPath'])
const USE = /url\((?:&quot;|"|')?#([^"')]+)(?:&quot;|"|')?\)/g

/**
 * The svg with its patterns and clips each defined once, however many charts bring the same ones, and without those that nothing uses. They
 * are numbered in their order, in the attribute `data-id`, as ids differ from one rendering to the next.
 */
export function shareDefinitions(svg: SvgElement): SvgElement {
  const used = new Set<string>()
  walk(svg, ({ attributes }) => {
    for (const value of attributes.values()) for (const [, id] of value.matchAll(USE)) used.add(id!)
  })
  const byContent = new Map<string, string>()
  const numbers = new Map<string, string>()
  const kept = new Set<SvgElement>()
  walk(svg, (element) => {
    const id = element.attributes.get('id')
    if (id === undefined || !DEFINITIONS.has(element.name) || !used.has(id)) return
    const content = svgText({
      ...element,
      attributes: new Map([...element.attributes, ['id', '']]),
    })
    const known = byContent.get(content)
    if (known === undefined) kept.add(element)
    const number = known ?? `f${kept.size}`
    byContent.set(content, number)
    numbers.set(id, number)
  })
  return rebuilt(svg)

  function rebuilt(of: SvgElement): SvgElement {
    const attributes = new Map(
      [...of.attributes].map(([name, value]) => [
        name,
        value.replace(USE, (_, id: string) => `url(#${numbers.get(id) ?? id})`),
      ]),
    )
    const id = of.attributes.get('id')
    if (kept.has(of)) attributes.set('data-id', numbers.get(id!)!)
    return { ...of, attributes, children: of.children.flatMap(keptChild) }
  }

  function keptChild(node: SvgNode): SvgNode[] {
    if (typeof node === 'string') return [node]
    if (DEFINITIONS.has(node.name) && !kept.has(node)) return []
    const own = rebuilt(node)
    return own.name === 'defs' && own.children.every((child) => typeof child === 'string')
      ? []
      : [own]
  }
}

function walk(of: SvgElement, see: (element: SvgElement) => void): void {
  see(of)
  for (const child of of.children) if (typeof child !== 'string') walk(child, see)
}
