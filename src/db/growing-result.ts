import { type AsyncDuckDB, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { DataType, RecordBatchReader, type Schema } from 'apache-arrow'
import { say } from '../words/say.ts'
import { Result } from './result.ts'

/**
 * Runs statements and gives the result of the last, one that grows: first when its columns are there, then each time the engine made more of its rows, so that it
 * need not fit into memory. When the signal is aborted, or nobody asks for more, what runs is cancelled; the engine heeds that between two steps, of which
 * some are long.
 */
export async function* growingResult(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const { engine, id } = connection.useUnsafe((engine, id) => ({ engine, id }))
  const cancel = () => void engine.cancelPendingQuery(id)
  signal.addEventListener('abort', cancel)
  try {
    const header = await begin(engine, id, sql, signal)
    const { schema } = RecordBatchReader.from(header).open()
    refuseEnums(schema)
    const result = new Result(schema)
    yield result
    for (;;) {
      signal.throwIfAborted()
      // Null where it has nothing yet, without a byte after the last rows.
      const bytes = (await engine.fetchQueryResults(id)) as Uint8Array | null
      if (bytes?.length === 0) return
      if (!bytes) continue
      // Each part is read when it comes: a reader of the whole stream asks for the next one before it gives it.
      for (const batch of RecordBatchReader.from([header, bytes])) result.add(batch)
      yield result
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    if (!signal.aborted) await engine.cancelPendingQuery(id)
  }
}

/** Runs a statement until its result can be fetched; the columns of that as the beginning of an Arrow stream. */
async function begin(
  engine: AsyncDuckDB,
  connection: number,
  sql: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  let header = await engine.startPendingQuery(connection, sql, true)
  while (!header) {
    signal.throwIfAborted()
    header = await engine.pollPendingQuery(connection)
  }
  return header
}

/** The engine sends the numbers of an enumeration's values without their words: what cannot be told right is not told. */
function refuseEnums({ fields }: Schema): void {
  const isEnum = (type: DataType): boolean =>
    DataType.isDictionary(type) ||
    (type.children as readonly { type: DataType }[] | null)?.some((child) => isEnum(child.type)) ===
      true
  const found = fields.find(({ type }) => isEnum(type as DataType))
  if (found)
    throw new Error(
      say('Column “{name}” is an enumeration, which cannot be shown: cast it to varchar', {
        name: found.name,
      }),
    )
}
