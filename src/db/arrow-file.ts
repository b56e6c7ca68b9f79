import {
  Binary,
  Bool,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
  type DataType,
} from 'apache-arrow'

/** A column with nulls, as an Arrow file takes it. */
export type ArrowColumn = { name: string; nullable: boolean; metadata?: Record<string, string> } & (
  | { type: 'text'; values: readonly (string | null)[] }
  | { type: 'integer' | 'number'; values: readonly (number | null)[] }
  | { type: 'boolean'; values: readonly (boolean | null)[] }
  | { type: 'binary'; values: readonly (Uint8Array | null)[] }
)

/**
 * Columns of one length as an Arrow IPC file (not a stream: its footer lets readers such as pyarrow's `feather.read_table` and R's `read_feather` go straight to a
 * column), text as plain UTF-8. The columns are packed here: Arrow's own builders compile code from text, which a strict
 * Content-Security-Policy refuses.
 */
export function arrowFile(
  columns: readonly ArrowColumn[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const length = columns[0]?.values.length ?? 0
  const packed = columns.map(packedColumn)
  const fields = columns.map(
    ({ name, nullable, metadata = {} }, i) =>
      new Field(name, packed[i]!.type as DataType, nullable, new Map(Object.entries(metadata))),
  )
  const schema = new Schema(fields, new Map(Object.entries(metadata)))
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(fields), length, nullCount: 0, children: packed }),
  )
  return tableToIPC(new Table(schema, batch), 'file')
}

function packedColumn(column: ArrowColumn): Data {
  const { values } = column
  const length = values.length
  const nullCount = values.filter((value) => value === null).length
  const nullBitmap = nullCount > 0 ? bitsOf(values.map((value) => value !== null)) : undefined
  const of = { length, nullCount, nullBitmap }
  switch (column.type) {
    case 'text': {
      const encoder = new TextEncoder()
      const { valueOffsets, data } = bytesOf(
        column.values.map((value) => (value === null ? null : encoder.encode(value))),
      )
      return makeData({ ...of, type: new Utf8(), valueOffsets, data })
    }
    case 'binary': {
      const { valueOffsets, data } = bytesOf(column.values)
      return makeData({ ...of, type: new Binary(), valueOffsets, data })
    }
    case 'integer':
      return makeData({ ...of, type: new Int32(), data: Int32Array.from(column.values, Number) })
    case 'number':
      return makeData({
        ...of,
        type: new Float64(),
        data: Float64Array.from(column.values, Number),
      })
    case 'boolean':
      return makeData({ ...of, type: new Bool(), data: bitsOf(column.values.map(Boolean)) })
  }
}

/** A bit a value, the first the lowest of its byte, in whole words of eight bytes. */
function bitsOf(values: readonly boolean[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 64) * 8)
  values.forEach((is, i) => {
    if (is) bits[i >> 3]! |= 1 << (i & 7)
  })
  return bits
}

function bytesOf(values: readonly (Uint8Array | null)[]) {
  const valueOffsets = new Int32Array(values.length + 1)
  values.forEach((bytes, i) => (valueOffsets[i + 1] = valueOffsets[i]! + (bytes?.length ?? 0)))
  const data = new Uint8Array(valueOffsets.at(-1)!)
  values.forEach((bytes, i) => bytes && data.set(bytes, valueOffsets[i]))
  return { valueOffsets, data }
}
