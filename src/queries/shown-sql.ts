import type { Parameter, Query } from './query.ts'

/** What a `?` means nothing in: quoted text and names, and comments. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g

/**
 * A query as it can be read and run elsewhere: each value written where it is bound, text quoted. For showing only: the atlas itself always
 * binds. Throws a RangeError where there are more or fewer values than places for them.
 */
export function shownSql({ sql, params }: Query<unknown>): string {
  let next = 0
  const shown = sql.replace(PIECES, (piece) => {
    if (piece !== '?') return piece
    const value = params[next++]
    if (value === undefined) throw new RangeError(`${params.length} values for more places`)
    return literal(value)
  })
  if (next < params.length) throw new RangeError(`${params.length} values for ${next} places`)
  return `${shown};`
}

function literal(value: Parameter): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  return String(value)
}
