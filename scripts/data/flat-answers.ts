const byNumber = new Intl.Collator('en', { numeric: true })

/**
 * A surveyor's description as flat keys of the form to text. The source nests them in some downloads
 * (`{"2":{"d":{"1":"–"}}}`) and not in others (`{"2d1":"–"}`); both give `{"2d1":"–"}`. A dot parts numbers
 * that follow one another (`{"1":{"3":"4"}}` gives `{"1.3":"4"}`), or item 1.3 would be taken for item 13. Blank answers are
 * left out. Null when a value is neither text, a number nor an object of such.
 */
export function flatAnswers(description: unknown): Record<string, string> | null {
  const answers: Record<string, string> = {}
  const isReadable = collect(description, '', answers)
  return isReadable ? answers : null
}

function collect(value: unknown, key: string, into: Record<string, string>): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).trim()
    if (key && text) into[key] = text
    return true
  }
  if (typeof value !== 'object' || Array.isArray(value)) return false
  return Object.entries(value)
    .sort(([a], [b]) => byNumber.compare(a, b))
    .every(([part, inner]) => collect(inner, joined(key, part), into))
}

function joined(key: string, part: string): string {
  return /\d$/.test(key) && /^\d/.test(part) ? `${key}.${part}` : key + part
}
