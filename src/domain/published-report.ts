/** Everything of one kind that the build found wrong with its input, or had to leave empty. */
export interface Defect {
  kind: string
  count: number
  /** Cities with the defect, most first. */
  cities: [city: string, count: number][]
}

/** One column of a table: how many rows lack it, and for numbers the least and the most. */
export interface ColumnRange {
  name: string
  missing: number
  /** Null for text and for columns without any value. */
  range: [least: number, most: number] | null
}

/** One published table: how many rows, and what its columns hold. */
export interface TableReport {
  path: string
  rows: number
  columns: ColumnRange[]
}

/** `report.json`: what the build made of its input. The cities' own numbers are those of `cities.json`. */
export interface PublishedReport {
  tables: TableReport[]
  defects: Defect[]
  /** Postal codes of the states with maps for which there was no tract file. */
  statesWithoutTracts: string[]
}
