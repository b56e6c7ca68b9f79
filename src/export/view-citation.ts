import type { Assignment } from '../domain/assignment.ts'
import type { City } from '../domain/city.ts'
import { tractName } from '../domain/geoid.ts'
import { CODE_LICENCE, HOLC_LICENCE } from '../domain/licence.ts'
import { HEADLINE_MEASURE, type Measure } from '../domain/measure.ts'
import { DEFAULT_VIEW, encodeView, type ViewState } from '../view/url.ts'
import { ATLAS_AUTHOR, ATLAS_NAME, type Citation } from './citation.ts'
import { ownNote } from './own-note.ts'

/** What decides how a view is cited. */
export interface CitedView {
  view: ViewState
  /** The cities that it shows; none of a ranking of all. */
  cities: readonly Pick<City, 'id' | 'name' | 'stateName'>[]
  measure: Measure
  /** The measure that this one is laid against; null where it does not show one. */
  against: Measure | null
  assignment: Assignment
  invented: boolean
  dataVersion: string | null
  /** YYYY-MM-DD. */
  day: string
  link: string
}

/** A view of the atlas as a reference, called what it shows. Invented data are said to be invented. */
export function viewCitation(cited: CitedView): Citation {
  const { invented, dataVersion, day, link } = cited
  return {
    key: keyOf(cited),
    form: 'Data visualization',
    authors: [ATLAS_AUTHOR],
    hasMoreAuthors: false,
    title: invented ? `${titleOf(cited)} (invented demonstration data)` : titleOf(cited),
    collection: null,
    editors: [],
    year: Number(day.slice(0, 4)),
    edition: dataVersion === null ? null : `Data version ${dataVersion}`,
    publisher: ATLAS_NAME,
    dataVersion,
    url: link,
    accessed: day,
    note: noteOf(cited),
  }
}

/** What the view shows, in English: "Life expectancy at birth by HOLC grade, Milwaukee County, Wisconsin". */
function titleOf({ view, cities, measure, against }: CitedView): string {
  const label = titleWords(measure).charAt(0).toUpperCase() + titleWords(measure).slice(1)
  const shown = against
    ? `${label} against ${titleWords(against)} by HOLC grade`
    : `${label} by HOLC grade`
  const places = cities.map(({ name, stateName }) => `${name}, ${stateName}`)
  if (places.length === 0) return `${shown}, all cities mapped by the HOLC`
  if (places.length > 1) return `${shown}, compared: ${places.join('; ')}`
  const isTract = view.panel === 'tract' && view.tract !== null
  return isTract
    ? `${shown}, census tract ${tractName(view.tract!)}, ${places[0]}`
    : `${shown}, ${places[0]}`
}

/** A reader's own measure is called so wherever it is cited. */
function titleWords({ label, own }: Measure): string {
  return own ? `${label} (the reader’s own data)` : label
}

function ownNotes({ measure, against }: CitedView): string {
  return [measure, against]
    .flatMap((of) => (of ? ownNote(of) : []).map((note) => `${note} `))
    .join('')
}

function noteOf(cited: CitedView): string {
  const {
    measure,
    assignment: { rule, threshold },
    invented,
  } = cited
  const coverage = rule.leastCoverage === null ? '' : `, least coverage ${threshold * 100}%`
  const method = `${ownNotes(cited)}Each census tract of ${measure.vintage} takes ${rule.phrase}${coverage}.`
  return invented
    ? `Invented data, made by a seeded simulation: they say nothing of any real place. ${method} Licence: ${CODE_LICENCE}.`
    : `${method} Licence of the HOLC areas and of what is made from them: ${HOLC_LICENCE}.`
}

/** Where a view is more than a city and a measure, its link decides, so that two views never share a key. */
function keyOf({ view, cities, measure, dataVersion }: CitedView): string {
  const place = cities.map(({ id }) => id).join('-') || 'all-cities'
  const plain: ViewState = {
    ...DEFAULT_VIEW,
    ...{ page: view.page, city: view.city, cities: view.cities },
    ...{ measure: view.measure, take: view.take, lang: view.lang },
  }
  const link = encodeView(view)
  return [
    'rha',
    place,
    ...(measure.id === HEADLINE_MEASURE.id ? [] : [measure.id]),
    ...(link === encodeView(plain)
      ? []
      : [digest(encodeView({ ...view, take: null, lang: null }))]),
    ...(dataVersion === null ? [] : [dataVersion]),
  ].join('-')
}

/** 32 bits of FNV-1a, in base 36: short, and the same everywhere. http://www.isthe.com/chongo/tech/comp/fnv/ */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
