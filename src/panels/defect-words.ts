import { say, sayText, type Text } from '../words/say.ts'

/** What the data build calls what it found wrong, with names for what differs. */
export const DEFECT_KINDS: readonly Text[] = [
  'map whose year is unknown',
  'map without tract shapes',
  'state without a tract file',
  'area without a label',
  'area without a description',
  'area whose label is repeated on its map',
  'area whose label does not begin with its grade',
  'area whose category is not that of its grade',
  'area whose outline crosses or touches itself, repaired',
  'area with a part of too few points, part taken out',
  'area without any ground, left out',
  'area far from the rest of its map, left out of its frame',
  'area of a survey that is not the HOLC’s own, published without a grade',
  'area that no tract overlaps',
  'area of grade {grade}',
  'area of the unknown category “{category}”',
  'area without a grade: no category',
  'area without a grade: {category}',
  'part of an area smaller than the grid of about a metre',
  'part of a tract smaller than the grid of about a metre',
  'part of a county smaller than the grid of about a metre',
  'tract smaller than the grid of about a metre, left out',
  'county smaller than the grid of about a metre, left out',
  'tract whose outline crosses itself on the grid, repaired',
  'county whose outline crosses itself on the grid, repaired',
  'tract with ground that several areas of a map claim',
  'tract that several maps overlap',
  'tract where nobody lived in {year}',
  'tract without a row in the population file',
  'tract split between places ({program})',
  'split tract whose parts differ',
  'row of {program} without any estimate',
  'suppressed or empty estimate of {program}',
  'measure that is not in {release}: {column}',
  'measure of {release} that the atlas does not know: {column}',
  'moved estimate left out, under 90 % of the tract’s land has one ({source})',
  'release that was not read, because its tracts are not there: {release}',
]

const MARKED = /^(.+) \((\d{4}) tracts\)$/

/** A kind of defect in the reader's language; as the build calls it where that is not known here. */
export function defectWords(kind: string): string {
  const [, marked, year] = MARKED.exec(kind) ?? []
  if (marked !== undefined && year !== undefined)
    return say('{defect} ({year} tracts)', { defect: defectWords(marked), year })
  for (const known of DEFECT_KINDS) {
    const match = patternOf(known).exec(kind)
    if (match)
      return sayText(known).replace(/\{(\w+)\}/g, (_, name: string) => match.groups![name]!)
  }
  return kind
}

function patternOf(text: string): RegExp {
  const escaped = text.replace(/[.()]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`)
}
