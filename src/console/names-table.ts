/** Whether a query has that word anywhere, as the name of a table or otherwise. */
export function namesTable(sql: string, table: string): boolean {
  return new RegExp(`\\b${table}\\b`, 'i').test(sql)
}
