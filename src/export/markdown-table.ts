/** A table in Markdown, with a line for its head. No cell becomes two, a line's end or a tag. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A backslash before a bar would set the bar free again; "<" counts before a letter only, so that "< 5" stays as it is. */
function cellText(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[\\|]|<(?=[a-z/!?])/gi, '\\$&')
}
