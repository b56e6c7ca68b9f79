import { makeVector, Table, Utf8, Utf8Builder } from 'apache-arrow'

/** Columns of one table, all of the same length. */
export type Columns = Record<string, readonly (string | null)[] | Int32Array | Float64Array>

/** Arrow's own text builder compiles its test for null from text, which a Content-Security-Policy without 'unsafe-eval' refuses. */
class TextBuilder extends Utf8Builder {
  override isValid(value: string | null): boolean {
    return value !== null
  }
}

/** The columns as an Arrow table, text as plain UTF-8. */
export function columnsTable(columns: Columns): Table {
  const vectors = Object.entries(columns).map(([name, values]) => [
    name,
    ArrayBuffer.isView(values) ? makeVector(values) : textVector(values),
  ])
  return new Table(Object.fromEntries(vectors))
}

function textVector(values: readonly (string | null)[]) {
  const builder = new TextBuilder({ type: new Utf8() })
  for (const value of values) builder.append(value)
  return builder.finish().toVector()
}
