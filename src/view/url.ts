import { DEFAULT_RULE, THRESHOLDS, maybeRule, ownThreshold } from '../domain/assignment-rule.ts'
import { maybeBreaks } from '../domain/own-breaks.ts'
import { maybeSpan, spanText, type Span } from '../domain/brush.ts'
import { maybeGeoid, type Geoid } from '../domain/geoid.ts'
import { DEFAULT_GROUPING, maybeGrouping } from '../domain/grouping.ts'
import { GUIDE_STEPS, type GuideStep } from '../domain/guide-step.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../domain/measure.ts'
import { isOwnId } from '../domain/own-measure.ts'
import type { Vintage } from '../domain/vintage.ts'
import { maybeLanguage, type Language } from '../words/language.ts'
import { isCityId } from './city-id.ts'
import { readCityList } from './city-list.ts'
import { isOfOthers } from './foreign-key.ts'

/** How a measure's classes are made: round breaks common to all cities, from this city's values, or the reader's own. */
export const CLASSINGS = ['round', 'quantile', 'equal-interval', 'jenks', 'own'] as const
export type Classing = (typeof CLASSINGS)[number]

/**
 * How the page lays a city out: today's map under the outlines of the 1930s, both maps side by side, both with a line between them to
 * move, the 1930s alone, or the tracts as a table.
 */
export const LAYOUTS = ['map', 'side', 'swipe', 'then', 'table'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What the column beside the map tells: the city's story, the profile of the chosen tract or HOLC area, how sure it is, all statistics, or the linked charts. */
export const PANELS = ['story', 'sure', 'tract', 'area', 'statistics', 'charts'] as const
export type Panel = (typeof PANELS)[number]

/** What the dialog offers that lets a reader take the view away. */
export const TAKES = ['figure', 'data', 'cite', 'embed'] as const
export type Take = (typeof TAKES)[number]

/** How the tracts of a grade are drawn: each as a dot, or all as a box. */
export const STRIPS = ['dots', 'box'] as const
export type Strips = (typeof STRIPS)[number]

/** What the overview draws: the gaps, a row a city or a dot a city at the means of its two groups, or all tracts together. */
export const PLOTS = ['rows', 'means', 'tracts'] as const
export type Plot = (typeof PLOTS)[number]

/** The atlas itself, the page that lays cities side by side, the one that joins all its maps again, the one that checks published figures, the one about its methods, the one about its data, the one of findings computed before, a city's story for newcomers, the one that searches the surveyors' texts, the one where readers ask the tables by SQL, or the one where they bring a measure. */
export const PAGES = [
  'atlas',
  'compare',
  'reproduce',
  'check',
  'methods',
  'data',
  'findings',
  'guide',
  'search',
  'sql',
  'own',
  'zones',
] as const
export type Page = (typeof PAGES)[number]

/** Everything that decides what the page shows. Ids are valid ids; whether the city exists is for the data to say. */
export interface ViewState {
  page: Page
  /** Of the atlas; null is the overview of all cities. Of a search: where, null in every city. */
  city: string | null
  /** What is sought in the surveyors' texts. */
  find: string
  /** The query of the SQL page as a link brings it: shown, and run only when the reader says so. */
  sql: string
  /** Those that are compared, at most four, in the reader's order. */
  cities: readonly string[]
  measure: string
  rule: string
  /** Least coverage, 0–1. A link that does not say it means the rule's own. */
  threshold: number
  grouping: string
  classes: Classing
  /** The reader's own breaks between classes, rising; none where there are none. */
  breaks: readonly number[]
  layout: Layout
  /** Of two maps with a line between them: how much of their width shows the 1930s, in whole percent. */
  swipe: number
  plot: Plot
  /** Of a city's tracts, or all tracts together: the estimates and the average grades that are brushed. */
  brush: Span | null
  scores: Span | null
  /** The measure that a city's is laid against; null for the first other one that it has. */
  against: string | null
  /** The estimates of that measure that are brushed. */
  others: Span | null
  strips: Strips
  tract: Geoid<Vintage> | null
  /** The area_id of a HOLC area. */
  area: number | null
  panel: Panel
  /** Of a city's story. */
  step: GuideStep
  /** What is open of the dialog that lets the reader take the view away; null while it is closed. */
  take: Take | null
  /** Null is the one that the reader's browser asks for. */
  lang: Language | null
}

export const DEFAULT_VIEW: ViewState = {
  page: 'atlas',
  city: null,
  find: '',
  sql: '',
  cities: [],
  measure: HEADLINE_MEASURE.id,
  rule: DEFAULT_RULE.id,
  threshold: ownThreshold(DEFAULT_RULE),
  grouping: DEFAULT_GROUPING.id,
  classes: 'round',
  breaks: [],
  layout: 'map',
  swipe: 50,
  plot: 'rows',
  brush: null,
  scores: null,
  against: null,
  others: null,
  strips: 'dots',
  tract: null,
  area: null,
  panel: 'story',
  step: GUIDE_STEPS[0],
  take: null,
  lang: null,
}

/** What changes on the way to the overview of all cities; the reader's measure and method stay. */
export const OVERVIEW = {
  page: 'atlas',
  city: null,
  find: '',
  sql: '',
  cities: [],
  tract: null,
  area: null,
  panel: 'story',
  step: GUIDE_STEPS[0],
  take: null,
} as const

/** What changes on the way to a city's story. */
export const guidePage = (city: string) => ({ ...OVERVIEW, page: 'guide', city }) as const

/** What changes on the way to the page that lays these cities side by side. */
export const comparePage = (cities: readonly string[]) =>
  ({ ...OVERVIEW, page: 'compare', cities }) as const

/** What changes on the way to the page that joins all maps again. */
export const REPRODUCTION = { ...OVERVIEW, page: 'reproduce' } as const

/** What changes on the way to the page that computes published figures again. */
export const CHECK_PAGE = { ...OVERVIEW, page: 'check' } as const

/** What changes on the way to the page that says how each number is made. */
export const METHODS_PAGE = { ...OVERVIEW, page: 'methods' } as const

/** What changes on the way to the page about the data. */
export const DATA_PAGE = { ...OVERVIEW, page: 'data' } as const

/** What changes on the way to the page where readers ask the tables by SQL, with a query there; one too long for a link is left out. */
export const sqlPage = (sql = '') =>
  ({ ...OVERVIEW, page: 'sql', sql: maybeSql(sql) ?? '' }) as const

/** What changes on the way to where a reader brings a measure. */
export const OWN_PAGE = { ...OVERVIEW, page: 'own' } as const

/** What changes on the way to the reader's own zones, which no link carries. */
export const ZONES_PAGE = { ...OVERVIEW, page: 'zones' } as const

/** What changes on the way to what a full build of the real data found. */
export const FINDINGS_PAGE = { ...OVERVIEW, page: 'findings' } as const

/**
 * The view after a change. What belongs to one measure goes with it unless the change names it, as the breaks between its classes; what is
 * brushed goes with its measure, and with the city.
 */
export function changedView(now: ViewState, change: Partial<ViewState>): ViewState {
  const view = { ...now, ...change }
  const ofMeasure: Partial<ViewState> = {
    brush: null,
    breaks: [],
    ...(view.classes === 'own' && { classes: 'round' }),
    ...(view.against === view.measure && { against: null, others: null }),
  }
  const ofPlace: Partial<ViewState> = { brush: null, scores: null, others: null }
  return {
    ...view,
    ...(view.measure !== now.measure && ofMeasure),
    ...((view.city !== now.city || view.page !== now.page) && ofPlace),
    ...(view.against !== now.against && { others: null }),
    ...change,
  }
}

/** What changes on the way to the search in the surveyors' texts of a city, or of every one with null. */
export const searchPage = (find: string, city: string | null) =>
  ({ ...OVERVIEW, page: 'search', find: soughtText(find), city }) as const

/** What of a view is of measures that a reader brought: it stays with the reader, in no link. */
export type OwnParts = Partial<
  Pick<ViewState, 'measure' | 'against' | 'classes' | 'breaks' | 'brush' | 'others'>
>

/** The parts of a view that tell of the reader's own measures: which they are, and what was brushed or parted of them. Null where there are none. */
export function ownParts({
  measure,
  against,
  classes,
  breaks,
  brush,
  others,
}: ViewState): OwnParts | null {
  const isAgainst = against !== null && isOwnId(against)
  if (!isOwnId(measure) && !isAgainst) return null
  return {
    ...(isOwnId(measure) && { measure, brush, breaks, ...(classes === 'own' && { classes }) }),
    ...(isAgainst && { against, others }),
  }
}

/** The view that a link leads to in the place of one with a reader's own measures: the headline's, and nothing that was brushed of them. */
function withoutOwn(view: ViewState): ViewState {
  const parts = ownParts(view)
  if (!parts) return view
  const names = Object.keys(parts) as (keyof OwnParts)[]
  const usual = Object.fromEntries(names.map((name) => [name, DEFAULT_VIEW[name]]))
  const linked: ViewState = { ...view, ...usual }
  return linked.against === linked.measure ? { ...linked, against: null, others: null } : linked
}

/** A part of a link that was not understood, said twice or cut off, and so left out. */
export interface IgnoredPart {
  key: string
  text: string
}

/** One part of the view as text in a link: `read` gives null for text it does not accept. */
interface Part<Value> {
  read(text: string): Value | null
  write(value: Value): string
}

const oneOf = <T extends string>(words: readonly T[]): Part<T> => ({
  read: (text) => words.find((word) => word === text) ?? null,
  write: String,
})

const word = <T extends string>(read: (text: string) => T | null): Part<T | null> => ({
  read,
  write: (value) => value ?? '',
})

const span: Part<Span | null> = {
  read: maybeSpan,
  write: (value) => (value ? spanText(value) : ''),
}

const LONGEST_SOUGHT = 200

/** A sought text as a link has it, one space between words and not too long, and what was cut off. */
function cutSought(text: string): { kept: string; rest: string } {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  const [kept, rest] = [characters.slice(0, LONGEST_SOUGHT), characters.slice(LONGEST_SOUGHT)]
  return { kept: kept.join('').trim(), rest: rest.join('').trim() }
}

const soughtText = (text: string) => cutSought(text).kept

/** The most characters that a query may take in a link, as it is written there: servers refuse longer addresses. */
const LONGEST_SQL = 7000

/** A query as a link has it, its lines ended in one way; null for one that is too long. */
export function maybeSql(text: string): string | null {
  const sql = text.replace(/\r\n?/g, '\n')
  return String(new URLSearchParams({ sql })).length <= LONGEST_SQL ? sql : null
}

/** In the order in which they stand in a link. */
const PARTS: { [Key in keyof ViewState]: Part<ViewState[Key]> } = {
  page: oneOf(PAGES),
  city: word((text) => (isCityId(text) ? text : null)),
  find: { read: soughtText, write: String },
  sql: { read: maybeSql, write: String },
  cities: {
    read: (text) => readCityList(text).ids,
    write: (ids) => ids.join(','),
  },
  measure: { read: (text) => maybeMeasure(text)?.id ?? null, write: String },
  rule: { read: (text) => maybeRule(text)?.id ?? null, write: String },
  threshold: {
    read: (text) => THRESHOLDS.find((threshold) => percent(threshold) === text) ?? null,
    write: percent,
  },
  grouping: { read: (text) => maybeGrouping(text)?.id ?? null, write: String },
  classes: oneOf(CLASSINGS),
  breaks: { read: maybeBreaks, write: (breaks) => breaks.join(',') },
  layout: oneOf(LAYOUTS),
  swipe: {
    read: (text) => (/^(\d|[1-9]\d|100)$/.test(text) ? Number(text) : null),
    write: String,
  },
  plot: oneOf(PLOTS),
  brush: span,
  scores: span,
  against: word((text) => maybeMeasure(text)?.id ?? null),
  others: span,
  strips: oneOf(STRIPS),
  tract: word(maybeGeoid),
  area: {
    read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
    write: (id) => (id === null ? '' : String(id)),
  },
  panel: oneOf(PANELS),
  step: oneOf(GUIDE_STEPS),
  take: word((text) => TAKES.find((take) => take === text) ?? null),
  lang: word(maybeLanguage),
}

function percent(share: number): string {
  return String(Math.round(share * 100))
}

/** What a link that is silent on a part means: of the threshold, the least coverage that its rule is used with. */
function defaultsUnder(rule: string): ViewState {
  return { ...DEFAULT_VIEW, threshold: ownThreshold(maybeRule(rule) ?? DEFAULT_RULE) }
}

/** Most of what is told of a part that was ignored. */
const LONGEST_TOLD = 200

function shortened(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)} …` : text
}

const KEYS = Object.keys(PARTS) as (keyof ViewState)[]

/** What a link says twice, and what it says that no part of a view is called; but for what other sites add to links. */
function strangeParts(query: URLSearchParams): IgnoredPart[] {
  const met = new Set<string>()
  return [...query].flatMap(([key, text]) => {
    const isFirst = !met.has(key)
    met.add(key)
    return isOfOthers(key) || (isFirst && Object.hasOwn(PARTS, key)) ? [] : [{ key, text }]
  })
}

/**
 * The view that a link's query asks for, defaults where it is silent, and the parts that had to be ignored: what was not understood, what is
 * said again after the first time, and what is cut off a text. Never throws.
 */
export function decodeView(search: string): { view: ViewState; ignored: IgnoredPart[] } {
  const query = new URLSearchParams(search)
  const ignored: IgnoredPart[] = []
  const read = <Key extends keyof ViewState>(key: Key, defaults = DEFAULT_VIEW): ViewState[Key] => {
    const text = query.get(key)
    if (text === null) return defaults[key]
    const value = PARTS[key].read(text)
    if (value === null) ignored.push({ key, text: shortened(text) })
    return value ?? defaults[key]
  }
  const strangeCities = readCityList(query.get('cities') ?? '').strange
  const { rest } = cutSought(query.get('find') ?? '')
  const rule = read('rule')
  const view: ViewState = {
    page: read('page'),
    city: read('city'),
    find: read('find'),
    sql: read('sql'),
    cities: read('cities'),
    measure: read('measure'),
    rule,
    threshold: read('threshold', defaultsUnder(rule)),
    grouping: read('grouping'),
    classes: read('classes'),
    breaks: read('breaks'),
    layout: read('layout'),
    swipe: read('swipe'),
    plot: read('plot'),
    brush: read('brush'),
    scores: read('scores'),
    against: read('against'),
    others: read('others'),
    strips: read('strips'),
    tract: read('tract'),
    area: read('area'),
    panel: read('panel'),
    step: read('step'),
    take: read('take'),
    lang: read('lang'),
  }
  const left = [
    ...(query.has('cities') ? strangeCities.map((text) => ({ key: 'cities', text })) : []),
    ...(rest === '' ? [] : [{ key: 'find', text: rest }]),
    ...strangeParts(query),
  ]
  return { view, ignored: [...left, ...ignored] }
}

/** A view as a link's query: defaults left out, in a fixed order, so that one view has one link. Nothing of a reader's own measures is in it. */
export function encodeView(given: ViewState): string {
  const view = withoutOwn(given)
  const query = new URLSearchParams()
  const defaults = defaultsUnder(view.rule)
  const add = <Key extends keyof ViewState>(key: Key) => {
    const { write } = PARTS[key]
    const text = write(view[key])
    if (text !== write(defaults[key])) query.set(key, text)
  }
  KEYS.forEach(add)
  // The commas of a list need not be escaped in a query.
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
