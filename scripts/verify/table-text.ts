import { sourceWords } from '../../src/verify/check.ts'
import { missingWords } from '../../src/verify/missing-words.ts'
import { figureText } from '../../src/verify/figure-text.ts'
import type { CheckResult } from '../../src/verify/run-checks.ts'

const COLUMNS = ['expected', 'found', 'difference', 'may differ by'] as const
const INDENT = '    '

/** Every check with its figures, for a terminal. */
export function tableText(results: readonly CheckResult[]): string {
  return results.map(checkText).join('\n\n')
}

function checkText({ check, verdict, figures, missing }: CheckResult): string {
  const { number, title, published, remark } = check
  const rows = figures.map(figureText)
  const lines = rows.map(({ name, expected, found, difference, tolerance, verdict }) => [
    name,
    expected,
    found,
    difference,
    tolerance,
    verdict === 'agrees' ? '' : 'DIFFERS',
  ])
  return [
    `${String(number).padStart(2)}  ${verdict.toUpperCase()}  ${title}`,
    ...(published === null ? [] : [`${INDENT}Published: ${published}`]),
    `${INDENT}${sourceWords(check)}`,
    ...(lines.length > 0 ? aligned([['', ...COLUMNS, ''], ...lines]) : []),
    ...(verdict === 'missing' ? [`${INDENT}${missingWords(missing)}`] : []),
    ...(remark === undefined ? [] : [`${INDENT}${remark}`]),
  ].join('\n')
}

/** The first column to the left, the others to the right. */
function aligned(lines: readonly string[][]): string[] {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  return lines.map((line) =>
    `${INDENT}${line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')}`.trimEnd(),
  )
}
