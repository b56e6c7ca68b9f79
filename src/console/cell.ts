/**
 * A value of a result as it is shown, drawn and written to files. Whole numbers beyond 2⁵³ and decimals of more digits than a number holds
 * are text of their digits; dates and times are ISO 8601 text; lists, structs and maps JSON text; bytes hexadecimal text.
 */
export type Cell = string | number | boolean | null

/** A column of a result. Names may repeat. */
export interface ResultColumn {
  name: string
  /** What its cells are; a `number` may be whole or not. */
  kind: 'text' | 'number' | 'boolean'
  /** Of a `number`: whether it holds whole numbers only. */
  whole: boolean
}
