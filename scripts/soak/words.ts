/** What is typed and sought. */
export const WORDS = [
  'lake',
  'park',
  '"low ground"',
  'smoke',
  'german',
  'zzzz',
  'railroad',
  '1936',
  '=1+1',
  '<b>',
]
