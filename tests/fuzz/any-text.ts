import fc from 'fast-check'

/** Any UTF-16, halves of pairs and all. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units))

/** What text is made of that somebody meant ill: control characters, marks that turn the direction, brackets, quotes, signs of formulas. */
const SIGNS = [
  ...'<>&"\'`=+-@|;,:/\\{}[]()%$#_~^*?!. \t\r\n\0\x07\x1b\x7f',
  ...['\u0085', '\u00a0', '\u00ad', '\u0301', '\u200b', '\u200e', '\u202e', '\u2028', '\u2029'],
  ...['\ufeff', '\ufffe', '\uffff', '\ud800', '\udfff', '＝', '＋', '－', '＠', '\u{1f600}', '👩‍👩‍👧'],
  ...['a', 'Z', '0', '9', 'é', 'ñ', 'İ', 'ß', '中', 'ﷺ'],
]

const anySigns = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 24 })
  .map((signs) => signs.join(''))

/** Texts that broke programs before. */
const KNOWN = [
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '9007199254740993',
  '0x10',
  '٣',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '-->',
  '&#0;',
  '&#1114112;',
  '&amp;lt;',
  '=cmd|"/c calc"!A0',
  'javascript:alert(1)',
  '${7*7}',
  '%00',
  '%',
  '%E0%A4%A',
  '\r\nTY  - BOOK',
  '}}\n@misc{x,',
]

/** Any text: of all characters, of ill-meant ones, or one that is known to have broken something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  anyUnits,
  anySigns,
  fc.constantFrom(...KNOWN),
)

/** Any text of one line and up to so many characters, such as a reader types into a field. */
export const longText = (length: number): fc.Arbitrary<string> =>
  fc
    .tuple(anyText, fc.nat({ max: length }))
    .map(([text, size]) =>
      text === '' ? '' : text.repeat(Math.ceil(size / text.length)).slice(0, size),
    )
