import type { Arrangement } from './arrangement.ts'
import type { FigureKind, FigureSpec } from './figure-spec.ts'

const side = (left: Arrangement, right: Arrangement, share = 1.36): Arrangement => ({
  row: [
    { of: left, share },
    { of: right, share: 1 },
  ],
})

const stack = (...of: Arrangement[]): Arrangement => ({ stack: of })

const MAP = stack('map', 'legend')

/** A city whole: from the fullest to the one with the fewest parts. */
const CITY: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    side(MAP, stack('strips', 'reading', 'ways')),
    stack(MAP, side(stack('strips', 'reading'), 'ways', 1)),
    stack(side('map', 'legend', 1.7), side(stack('strips', 'reading'), 'ways', 1)),
    side(MAP, stack('strips', 'reading')),
    stack(MAP, side('strips', 'reading', 1.3)),
    stack(side('map', 'legend', 1.7), side('strips', 'reading', 1.3)),
    stack(side('map', 'legend', 1.7), 'strips'),
    stack('map', side('legend', 'strips', 0.8)),
    side('map', stack('legend', 'strips')),
    side(MAP, 'strips'),
    side('map', side('legend', 'strips', 0.7), 0.7),
    side('map', side('legend', 'strips', 0.86), 0.55),
    side('map', side('legend', 'means', 0.86), 0.55),
  ],
  narrow: [
    stack('map', 'legend', 'strips', 'reading', 'ways'),
    stack('map', 'legend', 'strips', 'reading'),
    stack('map', 'legend', 'strips'),
  ],
}

const MAP_ALONE: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    stack('map', side('legend', 'reading', 1.2)),
    side('map', stack('legend', 'reading'), 2),
    side(MAP, 'reading', 2),
    side('map', side('legend', 'reading', 0.8), 0.9),
    MAP,
    side('map', 'legend', 2),
    side('map', 'legend', 1.2),
  ],
  narrow: [stack('map', 'legend', 'reading'), MAP],
}

const BOTH = side('then', 'now', 1)

const THEN_NOW: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    stack(BOTH, side('legend', 'reading', 1.2)),
    side(BOTH, stack('legend', 'reading'), 2.6),
    stack(BOTH, 'legend'),
    side(BOTH, 'legend', 2.6),
    side(BOTH, 'legend', 1.9),
  ],
  narrow: [stack('then', 'now', 'legend', 'reading'), stack(BOTH, 'legend')],
}

const BY_GRADE: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [stack('strips', 'reading'), 'strips'],
  narrow: [stack('strips', 'reading'), 'strips'],
}

const SCATTER: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [side('scatter', 'reading', 2.4), stack('scatter', 'reading'), 'scatter'],
  narrow: [stack('scatter', 'reading'), 'scatter'],
}

const WAYS: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [side('ways', 'reading', 2), stack('ways', 'reading'), 'ways'],
  narrow: [stack('ways', 'reading'), 'ways'],
}

const FOREST: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [stack('gaps', 'reading'), 'gaps'],
  narrow: [stack('gaps', 'reading'), 'gaps'],
}

const COMPARED: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    stack('gaps', 'compared', side('scale', 'reading', 0.6)),
    stack('gaps', 'compared', 'scale'),
    stack('gaps', 'compared'),
    stack('gaps', 'reading'),
    'gaps',
  ],
  narrow: [
    stack('gaps', 'compared', 'scale', 'reading'),
    stack('gaps', 'compared', 'scale'),
    stack('gaps', 'reading'),
    'gaps',
  ],
}

const TRACT: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    side(stack('map', 'legend'), stack('composition', 'profile', 'reading'), 1),
    side('map', stack('composition', 'profile'), 0.9),
    side('map', 'composition', 1),
  ],
  narrow: [
    stack('composition', 'profile', 'map', 'legend', 'reading'),
    stack('composition', 'profile', 'map', 'legend'),
    stack('composition', 'profile', 'map'),
    stack('composition', 'profile'),
    'composition',
  ],
}

const SHEET: Record<'wide' | 'narrow', readonly Arrangement[]> = {
  wide: [
    stack(side('map', stack('strips', 'scale'), 0.95), 'measures', 'meaning'),
    stack(side(stack('map', 'scale'), 'strips', 0.95), 'measures', 'meaning'),
  ],
  narrow: [stack('map', 'scale', 'strips', 'measures', 'meaning')],
}

/** Of a place without tracts: its map as it was drawn. */
const SHEET_OF_MAP: readonly Arrangement[] = [stack('then', 'legend', 'meaning')]

const BY_KIND: Record<FigureKind, Record<'wide' | 'narrow', readonly Arrangement[]>> = {
  city: CITY,
  map: MAP_ALONE,
  'then-now': THEN_NOW,
  'by-grade': BY_GRADE,
  scatter: SCATTER,
  multiverse: WAYS,
  forest: FOREST,
  compare: COMPARED,
  tract: TRACT,
  'fact-sheet': SHEET,
}

/** From this width on two columns have room, px. */
const TWO_COLUMNS = 640

/** In another's article: few parts, below one another. */
const EMBEDDED: Partial<Record<FigureKind, Arrangement>> = {
  city: stack('hero', 'means'),
  map: 'hero',
  'by-grade': 'strips',
}

/** How the parts of a kind of figure may stand at a width, the fullest first; of a place without tracts only its map has any. */
export function arrangementsOf(
  { kind, embedded = false }: Pick<FigureSpec, 'kind' | 'embedded'>,
  width: number,
  hasTracts: boolean,
): readonly Arrangement[] {
  const alone = embedded ? EMBEDDED[kind] : undefined
  if (alone) return [alone]
  if (kind === 'fact-sheet' && !hasTracts) return SHEET_OF_MAP
  const own = BY_KIND[kind === 'city' && !hasTracts ? 'map' : kind]
  return own[width >= TWO_COLUMNS ? 'wide' : 'narrow']
}
