import type { City } from '../domain/city.ts'
import { tractName } from '../domain/geoid.ts'
import { formatCount } from '../domain/number-format.ts'
import { vintageOf, type Measure } from '../domain/measure.ts'
import type { AreaPlace, TractPlace } from '../search/known-places.ts'
import type { FoundPlaces } from '../search/place-finder.ts'
import { isIndexed } from '../search/sheet-index.ts'
import { wordsOf } from '../search/words-in.ts'
import { OVERVIEW, searchPage, type ViewState } from '../view/url.ts'
import { say } from '../words/say.ts'
import { tractsWords } from './tracts-words.ts'

/** Something found, and the view that it opens. */
export interface SearchOption {
  key: string
  title: string
  note: string
  /** Of an area. */
  area: AreaPlace | null
  change: Partial<ViewState>
}

/** What was found of one kind. */
export interface SearchGroup {
  title: string
  options: SearchOption[]
  /** How many more there are, in words; null where there are none. */
  rest: string | null
}

/** What the groups depend on besides what was found. */
export interface SearchContext {
  text: string
  /** The city at hand. */
  home: City | null
  /** Whether the data have the surveyors' texts. */
  hasTexts: boolean
  measure: string
  measures: readonly Measure[]
}

const MOST = { cities: 5, tracts: 4, areas: 5 }
/** What is worth looking for in texts: no word of under three letters, no number of a tract. */
const isTextWord = (word: string) =>
  isIndexed(word) && /^.{3,}$/.test(word) && !/^\d{5,}$/.test(word)

const inState = ({ name, state }: City) => `${name}, ${state}`

/** What was found, kind by kind; kinds of which there is none are left out. */
export function searchGroups(
  { cities, tracts, areas }: FoundPlaces,
  context: SearchContext,
): SearchGroup[] {
  const group = <Place>(
    title: string,
    places: readonly Place[],
    most: number,
    option: (place: Place) => SearchOption,
    restWords: (n: string) => string = (n) => say('and {n} more: name the city too', { n }),
  ): SearchGroup => ({
    title,
    options: places.slice(0, most).map(option),
    rest: places.length > most ? restWords(formatCount(places.length - most)) : null,
  })
  const more = (n: string) => say('and {n} more', { n })
  return [
    group(say('Cities'), cities, MOST.cities, cityOption, more),
    group(say('Census tracts'), tracts, MOST.tracts, (tract) => tractOption(tract, context)),
    group(areasTitle(areas), areas, MOST.areas, areaOption),
    group(say('Written in the surveys'), textOptions(context), 2, (option) => option),
  ].filter(({ options }) => options.length > 0)
}

/** Says whose words the names are, before they are read. */
function areasTitle(areas: readonly AreaPlace[]): string {
  const hasNames = areas.slice(0, MOST.areas).some(({ name }) => name !== null)
  return hasNames ? say('HOLC areas, with the surveyors’ names') : say('HOLC areas')
}

function cityOption(city: City): SearchOption {
  return {
    key: `city:${city.id}`,
    title: inState(city),
    note: tractsWords(city),
    area: null,
    change: { ...OVERVIEW, city: city.id },
  }
}

function tractOption(
  { geoid, vintage, city }: TractPlace,
  { measure, measures }: SearchContext,
): SearchOption {
  const suitable =
    vintageOf(measure) === vintage
      ? undefined
      : measures.find((each) => each.vintage === vintage && city.estimates[each.id])
  return {
    key: `tract:${geoid}:${city.id}:${vintage}`,
    title: say('Tract {name}, {city}', { name: tractName(geoid), city: inState(city) }),
    note: vintage === 2010 ? geoid : say('{geoid}, of 2020', { geoid }),
    area: null,
    change: {
      ...OVERVIEW,
      city: city.id,
      tract: geoid,
      panel: 'tract',
      ...(suitable && { measure: suitable.id }),
    },
  }
}

function areaOption(area: AreaPlace): SearchOption {
  return {
    key: `area:${area.id}`,
    title: area.label ?? say('no label'),
    note: inState(area.city),
    area,
    change: { ...OVERVIEW, city: area.city.id, area: area.id, panel: 'area' },
  }
}

function textOptions({ text, home, hasTexts }: SearchContext): SearchOption[] {
  if (!hasTexts || !wordsOf(text).some(isTextWord)) return []
  const option = (title: string, note: string, city: City | null): SearchOption => ({
    key: `text:${city?.id ?? ''}`,
    title,
    note,
    area: null,
    change: searchPage(text, city?.id ?? null),
  })
  const sought = { text: text.trim() }
  return [
    ...(home ? [option(say('“{text}” in the survey texts', sought), inState(home), home)] : []),
    option(say('“{text}” in the survey texts', sought), say('of every city'), null),
  ]
}
