import type { ViewState } from '../view/url.ts'

/** What a phone shows under the map, a tab each. */
export const PHONE_TABS = ['grades', 'sure', 'place', 'table'] as const
export type PhoneTab = (typeof PHONE_TABS)[number]

/** The tab that a view opens: the twin of the map before what the column would tell. */
export function phoneTab({ layout, panel }: Pick<ViewState, 'layout' | 'panel'>): PhoneTab {
  if (layout === 'table') return 'table'
  if (panel === 'tract' || panel === 'area') return 'place'
  return panel === 'sure' || panel === 'statistics' ? 'sure' : 'grades'
}
