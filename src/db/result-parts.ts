import { type AsyncDuckDB, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { DataType, RecordBatchReader, type RecordBatch, type Schema } from 'apache-arrow'
import { say } from '../words/say.ts'

/** What comes of a statement, in its order: the columns first, then rows. */
export type ResultPart = Schema | RecordBatch

/**
 * Runs statements and gives the result of the last, part by part as the engine makes it, so that no result need fit into memory. When the signal is
 * aborted, or nobody asks for the next part, what runs is cancelled; the engine heeds that between two steps, of which some are long.
 */
export async function* resultParts(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal,
): AsyncGenerator<ResultPart> {
  const { engine, id } = connection.useUnsafe((engine, id) => ({ engine, id }))
  const cancel = () => void engine.cancelPendingQuery(id)
  signal.addEventListener('abort', cancel)
  try {
    const reader = await RecordBatchReader.from(messages(engine, id, sql, signal))
    await reader.open({ autoDestroy: false })
    refuseEnums(reader.schema)
    yield reader.schema
    for await (const batch of reader) yield batch
  } finally {
    signal.removeEventListener('abort', cancel)
    if (!signal.aborted) await engine.cancelPendingQuery(id)
  }
}

/** The bytes of an Arrow stream as the engine writes it. */
async function* messages(
  engine: AsyncDuckDB,
  connection: number,
  sql: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let header = await engine.startPendingQuery(connection, sql, true)
  while (!header) {
    signal.throwIfAborted()
    header = await engine.pollPendingQuery(connection)
  }
  yield header
  for (;;) {
    signal.throwIfAborted()
    // Null where it has nothing yet.
    const bytes = (await engine.fetchQueryResults(connection)) as Uint8Array | null
    if (bytes?.length === 0) return
    if (bytes) yield bytes
  }
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
