import { sayLike } from '../words/say-like.ts'
import { say, type Text } from '../words/say.ts'

/** What a build can count while it reads the publishers' files, as its report has it in English. */
export const DEFECT_KINDS: readonly Text[] = [
  'area without a label',
  'area without a description',
  'area whose outline crosses or touches itself, repaired',
  'area whose label is repeated on its map',
  'map whose year is unknown',
  'area with a part of too few points, part taken out',
  'area without any ground, left out',
  'part of an area smaller than the grid of about a metre',
  'area whose label does not begin with its grade',
  'area far from the rest of its map, left out of its frame',
  'area of grade {grade}',
  'area without a grade: no category',
  'area without a grade: {category}',
  'area of the unknown category “{category}”',
  'area whose category is not that of its grade',
  'area of a survey that is not the HOLC’s own, published without a grade',
  'tract whose outline crosses itself on the grid, repaired',
  'part of a tract smaller than the grid of about a metre',
  'tract smaller than the grid of about a metre, left out',
  'part of a county smaller than the grid of about a metre',
  'county smaller than the grid of about a metre, left out',
  'county whose outline crosses itself on the grid, repaired',
  'tract split between places ({program})',
  'split tract whose parts differ',
  'row of {program} without any estimate',
  'suppressed or empty estimate of {program}',
  'measure that is not in {release}: {column}',
  'measure of {release} that the atlas does not know: {column}',
  'release that was not read, because its tracts are not there: {release}',
  'map without tract shapes',
  'area that no tract overlaps',
  'tract with ground that several areas of a map claim',
  'state without a tract file',
  'tract without a row in the population file',
  'tract where nobody lived in {vintage}',
  'tract that several maps overlap',
  'moved estimate left out, under 90 % of the tract’s land has one ({source})',
]

const MARKED = /^(.+) \((\d{4}) tracts\)$/

/** What a build counted, in the reader's language. */
export function defectWords(kind: string): string {
  const [, own, vintage] = MARKED.exec(kind) ?? []
  if (own === undefined || vintage === undefined) return sayLike(kind, DEFECT_KINDS)
  return say('{kind} ({vintage} tracts)', { kind: defectWords(own), vintage })
}
