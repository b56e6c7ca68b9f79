/** Something published that cannot be right. */
export interface Fault {
  kind: FaultKind
  /** File and row, as a person would look it up. */
  where: string
  words: string
}

/** What all faults of a kind have in common, as the heading over them. */
export const FAULT_KINDS = {
  file: 'Files that are not as the manifest says',
  unreadable: 'Files that cannot be read',
  vintage: 'Tracts of two censuses that are mixed up',
  column: 'Columns that are not as the codebook says',
  value: 'Values that cannot be',
  repeated: 'Rows that stand there twice',
  reference: 'Rows that name what is not there',
  contradiction: 'Rows whose numbers contradict one another',
  city: 'Cities whose parts are missing or differ',
  grade: 'Grades and headlines that are not what the queries give',
  document: 'Measures and sources that are not documented',
} as const
export type FaultKind = keyof typeof FAULT_KINDS

const MOST_SHOWN = 20
const count = new Intl.NumberFormat('en-US')

/** The faults for a person to read: by kind, each kind with its number and its first twenty. */
export function faultText(faults: readonly Fault[]): string {
  const kinds = Object.keys(FAULT_KINDS) as FaultKind[]
  return kinds
    .map((kind) => faults.filter((fault) => fault.kind === kind))
    .filter((found) => found.length > 0)
    .map((found) => {
      const shown = found.slice(0, MOST_SHOWN).map(({ where, words }) => `  ${where}: ${words}`)
      const rest = found.length - shown.length
      return [
        `${FAULT_KINDS[found[0]!.kind]}: ${count.format(found.length)}`,
        ...shown,
        ...(rest > 0 ? [`  and ${count.format(rest)} more`] : []),
      ].join('\n')
    })
    .join('\n')
}
