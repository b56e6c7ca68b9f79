import type { Action } from './action.ts'
import { CONTROLS } from './actions/controls.ts'
import { HISTORY } from './actions/history.ts'
import { LINKS } from './actions/links.ts'
import { LOADS } from './actions/loads.ts'
import { MAP } from './actions/map.ts'
import { MARKS } from './actions/marks.ts'
import { OWN } from './actions/own.ts'
import { SEARCH } from './actions/search.ts'
import { SQL } from './actions/sql.ts'
import { WINDOW } from './actions/window.ts'
import { ZONES } from './actions/zones.ts'

/** Everything that a soak may do. */
export const ACTIONS: readonly Action[] = [
  ...LINKS,
  ...SEARCH,
  ...CONTROLS,
  ...MARKS,
  ...MAP,
  ...HISTORY,
  ...WINDOW,
  ...OWN,
  ...ZONES,
  ...SQL,
  ...LOADS,
]
