import { say } from '../words/say.ts'

/** A question the database could not answer, with the SQL that was asked and what it said. */
export class QueryError extends Error {
  readonly sql: string

  constructor(sql: string, cause: unknown) {
    const words = cause instanceof Error ? cause.message : String(cause)
    super(say('The database could not answer: {reason}', { reason: words }), { cause })
    this.name = 'QueryError'
    this.sql = sql
  }
}
