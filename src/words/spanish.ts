import { BRUSH } from './es/brush.ts'
import { CHARTS } from './es/charts.ts'
import { CHECK_PAGE } from './es/check-page.ts'
import { CITATIONS } from './es/citations.ts'
import { CITY } from './es/city.ts'
import { COMPARE } from './es/compare.ts'
import { DATA_PAGE } from './es/data-page.ts'
import { DOCUMENT } from './es/document.ts'
import { EMBED } from './es/embed.ts'
import { FAULTS } from './es/faults.ts'
import { FIGURE } from './es/figure.ts'
import { FIGURE_KINDS } from './es/figure-kinds.ts'
import { FINDINGS } from './es/findings.ts'
import { FRAME } from './es/frame.ts'
import { GUIDE } from './es/guide.ts'
import { LAYOUT_WORDS } from './es/layouts.ts'
import { MEASURES } from './es/measures.ts'
import { METHODS } from './es/methods.ts'
import { NUMBERS } from './es/numbers.ts'
import { OFFLINE } from './es/offline.ts'
import { OVERVIEW } from './es/overview.ts'
import { OWN_DATA } from './es/own-data.ts'
import { OWN_READING } from './es/own-reading.ts'
import { PHONE } from './es/phone.ts'
import { PLACES } from './es/places.ts'
import { PRINT } from './es/print.ts'
import { REPRODUCE } from './es/reproduce.ts'
import { SEARCH } from './es/search.ts'
import { SOURCES } from './es/sources.ts'
import { SQL } from './es/sql.ts'
import { SURVEY_FORMS } from './es/survey-forms.ts'
import { STATES } from './es/states.ts'
import { STATISTICS } from './es/statistics.ts'
import { STATISTICS_PANEL } from './es/statistics-panel.ts'
import { TAKE_AWAY } from './es/take-away.ts'
import { TAKE_DATA } from './es/take-data.ts'
import { VERIFY } from './es/verify.ts'
import { WAYS } from './es/ways.ts'
import { ZONES } from './es/zones.ts'

/** Every sentence of the atlas in Spanish, by its English. One file a part of the atlas, so that each can be read beside it. */
export const SPANISH = {
  ...BRUSH,
  ...CHARTS,
  ...CHECK_PAGE,
  ...CITATIONS,
  ...CITY,
  ...COMPARE,
  ...DATA_PAGE,
  ...DOCUMENT,
  ...EMBED,
  ...FAULTS,
  ...FIGURE,
  ...FIGURE_KINDS,
  ...FINDINGS,
  ...FRAME,
  ...GUIDE,
  ...LAYOUT_WORDS,
  ...MEASURES,
  ...METHODS,
  ...NUMBERS,
  ...OFFLINE,
  ...OVERVIEW,
  ...OWN_DATA,
  ...OWN_READING,
  ...PHONE,
  ...PLACES,
  ...PRINT,
  ...REPRODUCE,
  ...SEARCH,
  ...SOURCES,
  ...SQL,
  ...SURVEY_FORMS,
  ...STATES,
  ...STATISTICS,
  ...STATISTICS_PANEL,
  ...TAKE_AWAY,
  ...TAKE_DATA,
  ...VERIFY,
  ...WAYS,
  ...ZONES,
} as const

export type Spanish = typeof SPANISH
