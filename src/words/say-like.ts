import { sayText, type Text } from './say.ts'

/**
 * A text that a file made by filling one of these templates, in the reader's language: "2014 and 2015, 2010 tracts" by
 * "{first} and {last}, {vintage} tracts". Gives it back as it is where none fits.
 */
export function sayLike(text: string, templates: readonly Text[]): string {
  for (const template of templates) {
    const values = valuesIn(text, template)
    if (values) return sayText(template, values)
  }
  return text
}

/** The values that fill a template to this text; null where it is another's. */
function valuesIn(text: string, template: string): Record<string, string> | null {
  const escaped = template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
  const pattern = escaped.replaceAll(/\{(\w+)\}/g, '(?<$1>.+)')
  const match = new RegExp(`^${pattern}$`).exec(text)
  return match && { ...match.groups }
}
