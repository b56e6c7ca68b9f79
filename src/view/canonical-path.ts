import type { Language } from '../words/language.ts'
import { encodeView, type ViewState } from './url.ts'

/** Where the page of a city without scripts lies in the site, from its root: "city/milwaukee-co-wi/", "city/milwaukee-co-wi/es/". */
export function cityPath(id: string, language: Language): string {
  return language === 'en' ? `city/${id}/` : `city/${id}/${language}/`
}

/** The page that tells all that a view shows, and by which it is known elsewhere; null for a view that has no page of its own. */
export function canonicalPath(view: ViewState, language: Language): string | null {
  const { city } = view
  const isOpened = city !== null && encodeView({ ...view, lang: null }) === `?city=${city}`
  return isOpened ? cityPath(city, language) : null
}
