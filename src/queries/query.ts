/** A value bound to a `?` of a statement. */
export type Parameter = string | number | boolean | null

/** A question as a value: SQL with a `?` for each parameter, and the shape of its rows. It knows nothing of the engine. */
export interface Query<_Row> {
  sql: string
  params: Parameter[]
}
