import { DataType, RecordBatchReader, type Field } from 'apache-arrow'
import { DataError } from '../domain/data-error.ts'
import { ALL_MEASURES } from '../domain/measure.ts'
import { REFERENCE_SCHEMAS } from '../domain/reference-schema.ts'
import { tableSchemas, type Column } from '../domain/table-schema.ts'
import { VINTAGES } from '../domain/vintage.ts'
import { say } from '../words/say.ts'

const SCHEMAS = new Map(
  [...tableSchemas(ALL_MEASURES, VINTAGES), ...REFERENCE_SCHEMAS].map(({ path, columns }) => [
    path,
    columns,
  ]),
)

/** Throws a DataError where a published Arrow stream is none, or lacks a column of its schema, or has it of another type; more columns do no harm. */
export function checkTable(file: string, stream: Uint8Array): void {
  const fields = fieldsOf(file, stream)
  for (const column of SCHEMAS.get(file) ?? []) {
    const field = fields.find(({ name }) => name === column.name)
    if (field && isOf(column.type, field.type)) continue
    throw new DataError({
      file,
      column: column.name,
      expected: wordsOf(column.type),
      got: field ? String(field.type) : say('nothing'),
    })
  }
}

function fieldsOf(file: string, stream: Uint8Array): readonly Field[] {
  try {
    // There is no schema where the bytes end before it.
    return RecordBatchReader.from(stream).open().schema.fields
  } catch (cause) {
    const got = say('{n} bytes', { n: stream.length })
    throw new DataError({ file, expected: say('an Arrow stream'), got }, { cause })
  }
}

function isOf(type: Column['type'], found: DataType): boolean {
  const plain: DataType = DataType.isDictionary(found) ? found.dictionary : found
  if (type === 'text') return DataType.isUtf8(plain) || DataType.isLargeUtf8(plain)
  if (type === 'boolean') return DataType.isBool(plain)
  return DataType.isInt(plain) || (type === 'number' && DataType.isFloat(plain))
}

function wordsOf(type: Column['type']): string {
  if (type === 'text') return say('a list of texts')
  return type === 'boolean' ? say('a list of yes and no') : say('a list of numbers')
}
