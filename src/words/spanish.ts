import { BRUSH } from './es/brush.ts'
import { CHARTS } from './es/charts.ts'
import { FAULTS } from './es/faults.ts'
import { FINDINGS } from './es/findings.ts'
import { CITY } from './es/city.ts'
import { COMPARE } from './es/compare.ts'
import { FRAME } from './es/frame.ts'
import { MEASURES } from './es/measures.ts'
import { NUMBERS } from './es/numbers.ts'
import { OFFLINE } from './es/offline.ts'
import { PLACES } from './es/places.ts'
import { SOURCES } from './es/sources.ts'
import { STATISTICS } from './es/statistics.ts'
import { VERIFY } from './es/verify.ts'
import { WAYS } from './es/ways.ts'
import { OVERVIEW } from './es/overview.ts'

/** Every sentence of the atlas in Spanish, by its English. One file a part of the atlas, so that each can be read beside it. */
export const SPANISH = {
  ...BRUSH,
  ...CHARTS,
  ...FAULTS,
  ...FINDINGS,
  ...FRAME,
  ...MEASURES,
  ...NUMBERS,
  ...OFFLINE,
  ...PLACES,
  ...SOURCES,
  ...STATISTICS,
  ...VERIFY,
  ...WAYS,
  ...OVERVIEW,
  ...CITY,
  ...COMPARE,
} as const

export type Spanish = typeof SPANISH
