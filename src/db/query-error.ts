import { say } from '../words/say.ts'

/** A question the database could not answer, with the SQL that was asked and what it said. */
export class QueryError extends Error {
  readonly sql: string
  /** Bytes that the database had before the question in what it read, so that its places count from there. */
  readonly bytesBefore: number

  constructor(sql: string, cause: unknown, bytesBefore = 0) {
    const words = cause instanceof Error ? cause.message : String(cause)
    super(say('The database could not answer: {reason}', { reason: words }), { cause })
    this.name = 'QueryError'
    this.sql = sql
    this.bytesBefore = bytesBefore
  }
}
