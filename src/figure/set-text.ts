import { textLength } from '../look/text-length.ts'
import type { Face } from '../look/type-face.ts'

/** A stretch of a text that is set alike. */
export interface Run {
  text: string
  face: Face
  /** A colour as a custom property: "var(--ink)". */
  fill: string
  /** Whether it stays on one line. */
  whole?: boolean
  /** Whether it is underlined with dashes, as fragile numbers are. */
  dashed?: boolean
  /** Whether a line may end within a word, as in an address. */
  breaks?: boolean
  /** Whether a line is drawn around it. */
  boxed?: boolean
}

/** A stretch on its line; px from the line's left end. */
export interface PlacedRun extends Run {
  x: number
  length: number
}

export interface SetLine {
  runs: PlacedRun[]
  /** px. */
  length: number
}

/** How a text is set, px. */
export interface Setting {
  size: number
  leading: number
  tracking?: number
  /** Whether its lines are made about equally long. */
  balanced?: boolean
}

/** A text in lines. Its height is `leading` px a line; a line's baseline lies `baseline` px below its top. */
export interface SetText extends Setting {
  lines: SetLine[]
  height: number
  baseline: number
}

/** What is not parted at the end of a line. */
interface Word {
  run: Run
  text: string
  length: number
  /** The space before it where it does not begin a line; null without one. */
  blank: { text: string; length: number } | null
  /** Whether a line may end before it. */
  mayBegin: boolean
}

/** In an address a line ends after these. */
const IN_ADDRESS = /[^/?&=,]*[/?&=,]*/g

/** A text of runs in lines of at most `width` px, broken between words; a longer word has a line of its own. */
export function setText(runs: readonly Run[], width: number, setting: Setting): SetText {
  const { size, leading, tracking = 0, balanced = false } = setting
  const words = wordsOf(runs, size, tracking)
  const lines = fill(words, balanced ? balancedWidth(words, width) : width)
  return {
    ...setting,
    lines,
    height: lines.length * leading,
    baseline: leading / 2 + size * 0.34,
  }
}

function wordsOf(runs: readonly Run[], size: number, tracking: number): Word[] {
  const words: Word[] = []
  let blank: Word['blank'] = null
  for (const run of runs) {
    const long = (text: string) => textLength(text, run.face, size, tracking)
    const parts = run.whole ? blanksApart(run.text) : run.text.split(/( +)/)
    for (const part of parts) {
      if (part === '') continue
      if (/^ +$/.test(part)) {
        blank = { text: part, length: long(part) }
        continue
      }
      const pieces = run.breaks ? (part.match(IN_ADDRESS) ?? []).filter(Boolean) : [part]
      pieces.forEach((text, i) => {
        const mayBegin = words.length === 0 || blank !== null || i > 0
        words.push({ run, text, length: long(text), blank: i > 0 ? null : blank, mayBegin })
      })
      blank = null
    }
  }
  return words
}

/** A whole run keeps the blanks inside it. */
function blanksApart(text: string): string[] {
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? []
  return [before, inner, after]
}

function fill(words: readonly Word[], width: number): SetLine[] {
  const lines: Word[][] = []
  let length = 0
  for (const group of unparted(words)) {
    const own = group.reduce((sum, word, i) => sum + word.length + (i > 0 ? gap(word) : 0), 0)
    const joined = length + gap(group[0]!) + own
    if (lines.length > 0 && joined <= width) {
      lines.at(-1)!.push(...group)
      length = joined
    } else {
      lines.push([...group])
      length = own
    }
  }
  return lines.map(placed)
}

const gap = ({ blank }: Word) => blank?.length ?? 0

/** Words between which no line may end. */
function unparted(words: readonly Word[]): Word[][] {
  const groups: Word[][] = []
  for (const word of words) {
    if (word.mayBegin) groups.push([word])
    else groups.at(-1)!.push(word)
  }
  return groups
}

function placed(words: readonly Word[]): SetLine {
  const runs: PlacedRun[] = []
  let x = 0
  words.forEach((word, i) => {
    const { run, text, length } = word
    const last = runs.at(-1)
    const space = i > 0 && word.blank ? word.blank : null
    if (last && sameRun(last, run)) {
      last.text += `${space?.text ?? ''}${text}`
      last.length += (space?.length ?? 0) + length
    } else {
      // A blank between two runs belongs to the one before it, so that no underline begins with it.
      if (space && last) {
        last.text += space.text
        x += space.length
      }
      runs.push({ ...run, text, x, length })
    }
    const end = runs.at(-1)!
    x = end.x + end.length
  })
  return { runs, length: x }
}

const sameRun = (a: Run, b: Run) =>
  a.face === b.face &&
  a.fill === b.fill &&
  a.dashed === b.dashed &&
  a.boxed === b.boxed &&
  a.whole === b.whole

/** The least width at which the text has no more lines than at `width`. */
function balancedWidth(words: readonly Word[], width: number): number {
  const lines = fill(words, width).length
  if (lines < 2) return width
  let [low, high] = [width / lines, width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    const set = fill(words, middle)
    const fits = set.length <= lines && set.every(({ length }) => length <= middle)
    if (fits) high = middle
    else low = middle
  }
  return high
}

/** A text that is set alike throughout. */
export function plainText(
  text: string,
  width: number,
  setting: Setting,
  face: Face = 'sans',
  fill = 'var(--ink)',
): SetText {
  return setText([{ text, face, fill }], width, setting)
}
