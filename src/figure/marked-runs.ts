import { saidPieces } from '../words/said-pieces.ts'
import type { Run } from './set-text.ts'

/** A said text as runs: its marks look as `marks` says, the rest as `plain` does. */
export function markedRuns(
  text: string,
  plain: Omit<Run, 'text'>,
  marks: Readonly<Record<string, Partial<Run>>> = {},
): Run[] {
  return saidPieces(text).map(({ mark, text }) => ({
    ...plain,
    ...(mark !== null && marks[mark]),
    text,
  }))
}
