import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { THRESHOLDS, ASSIGNMENT_RULES } from '../../../src/domain/assignment-rule.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { GROUPINGS } from '../../../src/domain/grouping.ts'
import { GUIDE_STEPS } from '../../../src/domain/guide-step.ts'
import { MEASURES } from '../../../src/domain/measure.ts'
import {
  sqlPage,
  CLASSINGS,
  TAKES,
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  LAYOUTS,
  STRIPS,
  PAGES,
  PANELS,
  PLOTS,
  type ViewState,
} from '../../../src/view/url.ts'
import { LANGUAGES } from '../../../src/words/language.ts'

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 })

const someCity = fc.constantFrom(
  'milwaukee-co-wi',
  'st-paul-mn',
  'bronx-ny',
  'ogden-ut',
  'macon-ga',
)

const someSpan = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([from, width]) => ({ from: from / 1000, to: (from + width) / 1000 }))

const anyView: fc.Arbitrary<ViewState> = fc.record({
  page: fc.constantFrom(...PAGES),
  city: fc.option(someCity),
  find: fc
    .array(fc.stringMatching(/^[!-~ñé]{1,9}$/), { maxLength: 9 })
    .map((words) => words.join(' ')),
  sql: fc.string({ unit: 'grapheme', maxLength: 200 }).map((sql) => sql.replace(/\r\n?/g, '\n')),
  cities: fc.uniqueArray(someCity, { maxLength: 4 }),
  measure: fc.constantFrom(...MEASURES.map(({ id }) => id)),
  rule: fc.constantFrom(...ASSIGNMENT_RULES.map(({ id }) => id)),
  threshold: fc.constantFrom(...THRESHOLDS),
  grouping: fc.constantFrom(...GROUPINGS.map(({ id }) => id)),
  classes: fc.constantFrom(...CLASSINGS),
  breaks: fc
    .uniqueArray(fc.integer({ min: 0, max: 1200 }), { maxLength: 6 })
    .map((tenths) => tenths.sort((a, b) => a - b).map((at) => at / 10)),
  layout: fc.constantFrom(...LAYOUTS),
  swipe: fc.integer({ min: 0, max: 100 }),
  plot: fc.constantFrom(...PLOTS),
  brush: fc.option(someSpan),
  scores: fc.option(someSpan),
  against: fc.option(fc.constantFrom(...MEASURES.map(({ id }) => id))),
  others: fc.option(someSpan),
  strips: fc.constantFrom(...STRIPS),
  tract: fc.option(digits.map((parts) => parts.join('') as Geoid)),
  area: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
  panel: fc.constantFrom(...PANELS),
  step: fc.constantFrom(...GUIDE_STEPS),
  take: fc.constantFrom(null, ...TAKES),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
})

describe('the link of a view', () => {
  it('gives the same view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, ignored: [] })
      }),
    )
  })

  it('leaves defaults out and keeps a fixed order', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('')
    const view = { ...DEFAULT_VIEW, threshold: 0.2, city: 'ogden-ut', measure: 'diabetes' }
    expect(encodeView(view)).toBe('?city=ogden-ut&measure=diabetes&threshold=20')
  })

  it('means the coverage that a rule is used with where it says none', () => {
    expect(decodeView('?rule=score').view.threshold).toBe(0.2)
    expect(encodeView({ ...DEFAULT_VIEW, rule: 'score', threshold: 0.2 })).toBe('?rule=score')
    expect(encodeView({ ...DEFAULT_VIEW, rule: 'score', threshold: 0.5 })).toBe(
      '?rule=score&threshold=50',
    )
  })

  it('says which parts it did not understand and shows the default for them', () => {
    const { view, ignored } = decodeView('?city=ogden-ut&threshold=140&measure=luck&tract=12')
    expect(view).toEqual({ ...DEFAULT_VIEW, city: 'ogden-ut' })
    expect(ignored).toEqual([
      { key: 'measure', text: 'luck' },
      { key: 'threshold', text: '140' },
      { key: 'tract', text: '12' },
    ])
  })

  it('takes an area by the whole number that it is published under', () => {
    expect(decodeView('?area=6310&panel=area').view).toMatchObject({ area: 6310, panel: 'area' })
    for (const text of ['D5', '0', '-3', '1.5', '06310', '1e3'])
      expect(decodeView(`?area=${text}`).ignored).toEqual([{ key: 'area', text }])
  })

  it('keeps where the line between two maps stands, in whole percent', () => {
    const view = { ...DEFAULT_VIEW, layout: 'swipe' as const, swipe: 0 }
    expect(encodeView(view)).toBe('?layout=swipe&swipe=0')
    expect(encodeView({ ...view, swipe: 50 })).toBe('?layout=swipe')
    for (const text of ['101', '-1', '5.5', '007', 'half'])
      expect(decodeView(`?swipe=${text}`).ignored).toEqual([{ key: 'swipe', text }])
  })

  it('keeps what is sought in the surveys, with one space between words', () => {
    expect(decodeView('?page=search&find=%22lake++michigan%22+').view.find).toBe('"lake michigan"')
    const view = { ...DEFAULT_VIEW, page: 'search', city: 'ogden-ut', find: 'lake' } as const
    expect(encodeView(view)).toBe('?page=search&city=ogden-ut&find=lake')
    expect(decodeView(`?find=${'ñ'.repeat(300)}`).view.find).toHaveLength(200)
  })

  it('carries a query with its lines, and ignores one too long for an address', () => {
    const sql = "-- a\nselect '50 %, ñ & more' as a;"
    const view = { ...DEFAULT_VIEW, ...sqlPage(sql) }
    expect(decodeView(encodeView(view)).view.sql).toBe(sql)
    expect(decodeView('?page=sql&sql=select%0D%0A1').view.sql).toBe('select\n1')
    const long = `select '${'x'.repeat(8000)}'`
    const { view: read, ignored } = decodeView(`?page=sql&sql=${encodeURIComponent(long)}`)
    expect([read.page, read.sql]).toEqual(['sql', ''])
    expect(ignored).toEqual([{ key: 'sql', text: `${long.slice(0, 200)} …` }])
    expect(sqlPage(long).sql).toBe('')
  })

  it('names the compared cities in the reader’s order, with plain commas', () => {
    const cities = ['st-paul-mn', 'bronx-ny']
    const link = encodeView({ ...DEFAULT_VIEW, page: 'compare', cities })
    expect(link).toBe('?page=compare&cities=st-paul-mn,bronx-ny')
  })

  it('compares no city twice, no fifth one, and nothing that cannot be one', () => {
    const { view, ignored } = decodeView('?page=compare&cities=a,b,a,<i>,c,d,e')
    expect(view.cities).toEqual(['a', 'b', 'c', 'd'])
    expect(ignored).toEqual(['a', '<i>', 'e'].map((text) => ({ key: 'cities', text })))
  })

  it('keeps what is brushed, and ignores an interval that is none', () => {
    const view = { ...DEFAULT_VIEW, brush: { from: 70, to: 75 }, scores: { from: 2.5, to: 4 } }
    expect(encodeView(view)).toBe('?brush=70..75&scores=2.5..4')
    const texts = ['75..70', '70..70', '70', '70..x', '70..75..80', '1e3..2e3']
    for (const text of texts) {
      const { view, ignored } = decodeView(`?brush=${text}`)
      expect(view.brush).toBeNull()
      expect(ignored).toEqual([{ key: 'brush', text }])
    }
  })

  it('tells what it says twice, what no part is called, and what is cut off', () => {
    expect(decodeView('?city=ogden-ut&city=macon-ga&mesure=obesity&__proto__=1').ignored).toEqual([
      { key: 'city', text: 'macon-ga' },
      { key: 'mesure', text: 'obesity' },
      { key: '__proto__', text: '1' },
    ])
    const long = `${'a'.repeat(200)}bc`
    expect(decodeView(`?find=${long}`).ignored).toEqual([{ key: 'find', text: 'bc' }])
  })

  it('passes over what networks, hosts and embeds add to it', () => {
    const search = '?city=ogden-ut&utm_source=x&fbclid=y&childId=z&initialWidth=600&theme=dark'
    expect(decodeView(search)).toEqual({
      view: { ...DEFAULT_VIEW, city: 'ogden-ut' },
      ignored: [],
    })
  })

  it('holds a million parts of a list', () => {
    expect(decodeView(`?cities=a${','.repeat(1_000_000)}`).view.cities).toEqual(['a'])
  })

  it('names no city longer than any is called', () => {
    expect(decodeView(`?city=${'a'.repeat(81)}`).view.city).toBeNull()
  })
})
