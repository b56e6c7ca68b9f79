import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ASSIGNMENT_RULES, THRESHOLDS } from '../../src/domain/assignment-rule.ts'
import type { Geoid } from '../../src/domain/geoid.ts'
import { GROUPINGS } from '../../src/domain/grouping.ts'
import { GUIDE_STEPS } from '../../src/domain/guide-step.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { isOfOthers } from '../../src/view/foreign-key.ts'
import {
  changedView,
  CLASSINGS,
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  LAYOUTS,
  PAGES,
  PANELS,
  PLOTS,
  searchPage,
  sqlPage,
  STRIPS,
  TAKES,
  type ViewState,
} from '../../src/view/url.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { anyText } from './any-text.ts'
import { law, type Law } from './law.ts'
import { viewFaults } from './valid-view.ts'

const someCity = fc.constantFrom(
  'milwaukee-co-wi',
  'st-paul-mn',
  'bronx-ny',
  'ogden-ut',
  'macon-ga',
)
const someMeasure = fc.constantFrom(...MEASURES.map(({ id }) => id))
const someSpan = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([from, width]) => ({ from: from / 1000, to: (from + width) / 1000 }))
const someGeoid = fc.stringMatching(/^\d{11}$/).map((text) => text as Geoid)
const someBreaks = fc
  .uniqueArray(fc.integer({ min: 0, max: 1200 }), { maxLength: 6 })
  .map((tenths) => tenths.sort((a, b) => a - b).map((at) => at / 10))
/** As the page makes it of what a reader types. */
const someFind = anyText.map((text) =>
  searchPage(text, null).find.replace(/\p{Surrogate}/gu, '\ufffd'),
)

/** As a link carries what a reader writes. */
const someSql = anyText.map((text) => sqlPage(text).sql.replace(/\p{Surrogate}/gu, '\ufffd'))

/** Any view that the page can be in. */
export const anyView: fc.Arbitrary<ViewState> = fc.record(
  {
    page: fc.constantFrom(...PAGES),
    city: fc.option(someCity),
    find: someFind,
    sql: someSql,
    cities: fc.uniqueArray(someCity, { maxLength: 4 }),
    measure: someMeasure,
    rule: fc.constantFrom(...ASSIGNMENT_RULES.map(({ id }) => id)),
    threshold: fc.constantFrom(...THRESHOLDS),
    grouping: fc.constantFrom(...GROUPINGS.map(({ id }) => id)),
    classes: fc.constantFrom(...CLASSINGS),
    breaks: someBreaks,
    layout: fc.constantFrom(...LAYOUTS),
    swipe: fc.integer({ min: 0, max: 100 }),
    plot: fc.constantFrom(...PLOTS),
    brush: fc.option(someSpan),
    scores: fc.option(someSpan),
    against: fc.option(someMeasure),
    others: fc.option(someSpan),
    strips: fc.constantFrom(...STRIPS),
    tract: fc.option(someGeoid),
    area: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
    panel: fc.constantFrom(...PANELS),
    step: fc.constantFrom(...GUIDE_STEPS),
    take: fc.constantFrom(null, ...TAKES),
    lang: fc.option(fc.constantFrom(...LANGUAGES)),
  },
  { noNullPrototype: true },
)

/** Bytes in percents, whole and broken, and the signs that part a query. */
const garbage = fc
  .array(
    fc.constantFrom(...'%%%&&==+;#?', 'E2', '82', 'AC', 'C0', '80', 'ED', 'A0', '00', 'zz', 'a'),
  )
  .map((signs) => signs.join(''))

const someKey = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(DEFAULT_VIEW)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'City', 'fbclid'),
  },
  { weight: 1, arbitrary: anyText },
)

/** A value that some part of a view has, as a link writes it. */
const goodValue = fc.tuple(anyView, fc.nat()).map(([view, pick]) => {
  const values = [...new URLSearchParams(encodeView(view)).values()]
  return values[pick % Math.max(values.length, 1)] ?? ''
})

const numbers = fc.oneof(
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.tuple(fc.double(), fc.double()).map(([from, to]) => `${from}..${to}`),
  fc.array(fc.double({ min: -200, max: 200 })).map((all) => all.join(',')),
)

/** One that almost is: cut, doubled, or with something put into it. */
const nearValue = fc.tuple(goodValue, fc.nat(), anyText).map(([good, at, text]) => {
  const place = at % (good.length + 1)
  return good.slice(0, place) + text + good.slice(place)
})

const someValue = fc.oneof(goodValue, nearValue, numbers, anyText)

/** A query of keys that are known or not, once or more often, with values that are good or not. */
const keyed = fc.array(fc.tuple(someKey, someValue), { maxLength: 12 }).map((parts) => {
  const query = new URLSearchParams()
  for (const [key, value] of parts) query.append(key, value)
  return `?${query}`
})

const anyQuery = fc.oneof(keyed, garbage, anyText)

/** A million characters of a short text, as the value of any key. */
const enormous = fc
  .tuple(
    someKey,
    fc.oneof(fc.constantFrom(',', 'a-', '1,', '1', ' ', '"', 'é', '..', '%00'), anyText),
  )
  .map(
    ([key, text]) => `?${key}=${(text === '' ? 'x' : text).repeat(1_000_000).slice(0, 1_000_000)}`,
  )

/** What of a link a view does not have in it must be told. */
function expectNothingLost(search: string): void {
  const { view, ignored } = decodeView(search)
  const told = new Map<string, string[]>()
  for (const { key, text } of ignored) told.set(key, [...(told.get(key) ?? []), text])
  const written = new URLSearchParams(encodeView(view))
  const met = new Set<string>()
  for (const [key, text] of new URLSearchParams(search)) {
    const isFirst = !met.has(key)
    met.add(key)
    if (isOfOthers(key)) continue
    const isPart = isFirst && Object.hasOwn(DEFAULT_VIEW, key)
    const kept = isPart ? (written.get(key) ?? defaultText(key as keyof ViewState, view)) : null
    const texts = told.get(key) ?? []
    const isTold = texts.some((one) => one === text || isBeginning(one, text))
    if (isTold || text === kept) continue
    // A list keeps some of its words and tells the others; a sought text is told where it is cut.
    if (isPart && key === 'cities')
      assert.deepEqual(
        [...view.cities, ...texts].sort(),
        [...text.split(','), ...texts.filter((one) => !text.split(',').includes(one))].sort(),
      )
    else if (isPart && key === 'find') {
      const whole = [view.find, ...texts.slice(0, 1)].join('').replace(/\s/g, '')
      const sought = text.replace(/\s/g, '')
      assert.ok(sought === view.find.replace(/\s/g, '') || sought === whole)
    } else assert.fail(`${key} ${JSON.stringify(text)} is neither shown nor told`)
  }
}

/** Whether a long text is told by its beginning, as notices do. */
const isBeginning = (told: string, text: string) =>
  told.length > 200 && told.endsWith(' …') && text.startsWith(told.slice(0, -2))

/** What a link means that is silent on a part, as it would be written. */
function defaultText(key: keyof ViewState, view: ViewState): string | null {
  const value = view[key]
  if (key === 'threshold') return String(Math.round((value as number) * 100))
  return value === null ? null : String(value)
}

export const LINK_LAWS: readonly Law[] = [
  law('any text decodes to a valid view', anyQuery, (text) => {
    assert.deepEqual(viewFaults(decodeView(text).view), [])
  }),
  law('what any text decodes to has one link, which decodes to itself', anyQuery, (text) => {
    const { view } = decodeView(text)
    const link = encodeView(view)
    const again = decodeView(link)
    assert.deepEqual(again, { view, ignored: [] })
    assert.equal(encodeView(again.view), link)
  }),
  law('a view is given back by its link', anyView, (view) => {
    assert.deepEqual(decodeView(encodeView(view)), { view, ignored: [] })
  }),
  law(
    'a change of a valid view is a valid view, with a link',
    fc.tuple(anyView, anyView),
    ([now, to]) => {
      const some = Object.fromEntries(
        Object.entries(to).filter((_, i) => (to.swipe >> (i % 7)) % 2 === 0),
      )
      const view = changedView(now, some)
      assert.deepEqual(viewFaults(view), [])
      assert.deepEqual(decodeView(encodeView(view)), { view, ignored: [] })
    },
  ),
  law(
    'a part that is not understood is told, and no other lost with it',
    anyQuery,
    expectNothingLost,
  ),
  law(
    'a value of a million characters decodes to a valid view',
    enormous,
    (text) => {
      const { view } = decodeView(text)
      assert.deepEqual(viewFaults(view), [])
      assert.deepEqual(decodeView(encodeView(view)).view, view)
    },
    0.01,
  ),
]
