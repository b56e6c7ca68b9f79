/** A property that may name the zones: its texts by zone; null where a zone lacks it. */
export interface NameColumn {
  property: string
  texts: (string | null)[]
}

/** More properties than this are not offered, and longer names are cut. */
const MOST_COLUMNS = 60
const LONGEST = 120

/** The properties of the zones that are texts or numbers, in the order in which they first come. */
export function nameColumns(
  properties: readonly Readonly<Record<string, unknown>>[],
): NameColumn[] {
  const names = new Set(properties.flatMap((of) => Object.keys(of)))
  return [...names].slice(0, MOST_COLUMNS).flatMap((property) => {
    const texts = properties.map((of) =>
      Object.hasOwn(of, property) ? textOf(of[property]) : null,
    )
    return texts.some((text) => text !== null) ? [{ property, texts }] : []
  })
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return null
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' ? null : [...text].slice(0, LONGEST).join('')
}

const LIKE_A_NAME = /name|nombre|label|title|district|distrito/i

/** The property that most likely names the zones: one whose texts differ, is called so, and is no number; null where there is none. */
export function usualNameColumn(columns: readonly NameColumn[]): string | null {
  let best: { property: string; score: number } | null = null
  for (const { property, texts } of columns) {
    const told = texts.filter((text) => text !== null)
    const score =
      4 * (new Set(told).size / texts.length) +
      (LIKE_A_NAME.test(property) ? 1 : 0) +
      (told.some((text) => Number.isNaN(Number(text))) ? 1 : 0)
    if (!best || score > best.score) best = { property, score }
  }
  return best?.property ?? null
}
