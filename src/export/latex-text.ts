/** Signs that LaTeX reads as commands, and how they are written to be read. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

/** Combining marks, by LaTeX's commands for accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
}

/** Signs that LaTeX draws together with the next of their kind: two hyphens make a dash. */
const TOGETHER = /(?<=[-'`?!<>,])(?=[-'`<>,])/g

function accented(letter: string): string {
  const [base, mark, ...rest] = letter.normalize('NFD')
  const accent = ACCENTS[mark ?? '']
  if (rest.length > 0 || !base || !/[A-Za-z]/.test(base) || accent === undefined) return letter
  return `{\\${accent}${base}}`
}

/** A text as a field of BibTeX in braces holds it, so that old and new programs set it as it is: no sign is a command, letters have their accents. */
export function latexText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(TOGETHER, '\u0000')
    .replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign]!)
    .replace(/[\u00c0-\u017f]/g, accented)
    .replaceAll('\u0000', '{}')
}

/** An address as a field of BibTeX holds it: as it is, but for what would end the field. */
export function bibtexAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
