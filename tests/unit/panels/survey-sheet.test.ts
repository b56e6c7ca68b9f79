import { describe, expect, it } from 'vitest'
import { SURVEY_FORMS } from '../../../src/domain/survey-forms.ts'
import { formOf, surveySheet, type SheetPart } from '../../../src/panels/survey-sheet.ts'

const prose = 'Level land with good transport to the mills along the river. '.repeat(3).trim()
const textsOf = (part: SheetPart) =>
  part.kind === 'list'
    ? part.answers.map(({ text }) => text)
    : part.kind === 'long'
      ? [part.answer.text]
      : part.rows.flatMap(({ year, cells }) => [year, ...cells].filter((text) => text !== null))

describe('the form of a sheet', () => {
  it('is told from the items that were answered', () => {
    expect(formOf(['1a', '1b', '2d1', '3i2', '6.2']).id).toBe('october-1937')
    expect(formOf(['2', '3', '5a', '7.13', '12a', '14']).id).toBe('early-1937')
    expect(formOf(['1a1', '1b', '2p1', '4a', '8', '9.2']).id).toBe('1939')
    expect(formOf(['1']).id).toBe('free')
  })

  it('asks no question twice', () => {
    for (const { id, sections } of SURVEY_FORMS) {
      const keys = sections
        .flatMap(({ questions, after = [] }) => [...questions, ...after])
        .flatMap((question) => question.keys)
        .filter((key) => key !== '')
      expect(new Set(keys).size, id).toBe(keys.length)
    }
  })
})

describe('a sheet laid out by its form', () => {
  it('stands in the form’s sections, long answers by themselves, short ones as lists', () => {
    const { sections } = surveySheet({ '1a': 'Level', '1b': 'Near a park', '5': prose, '6.2': 'C' })
    expect(sections.map(({ title }) => title)).toEqual([
      'Area characteristics',
      'Clarifying remarks',
      'Name and location',
    ])
    expect(sections[0]!.parts).toEqual([
      {
        kind: 'list',
        answers: [
          { key: '1a', question: 'Description of terrain', text: 'Level' },
          { key: '1b', question: 'Favorable influences', text: 'Near a park' },
        ],
      },
    ])
    expect(sections[1]!.parts).toEqual([
      { kind: 'long', answer: { key: '5', question: 'Clarifying remarks', text: prose } },
    ])
  })

  it('tabulates buildings by type, with the year that was written into a question', () => {
    const { sections } = surveySheet({
      '1a': 'Level',
      '3a1': 'Singles',
      '3a2': 'Duplexes',
      '3i1': '1935',
      '3i2': '2500-3800',
      '3i3': '62',
    })
    expect(sections[1]!.parts).toEqual([
      {
        kind: 'table',
        columns: ['Predominating', 'Other type'],
        rows: [
          { question: 'Type', year: null, cells: ['Singles', 'Duplexes'] },
          { question: 'Low price range', year: '1935', cells: ['2500-3800', null] },
          { question: 'Low prices, % of 1929', year: null, cells: ['62', null] },
        ],
      },
    ])
  })

  it('puts the short answers of the many-itemed form into one list, and heads its columns by year', () => {
    const { sections } = surveySheet({
      '2': 'Level',
      '3': 'Near a park',
      '5a': 'Clerks',
      '5b': '1200',
      '7.1': '3000-5000',
      '7.12': '1937',
      '7.13': '2000-4000',
      '7.19': '1926',
    })
    expect(sections[0]).toMatchObject({ title: null, parts: [{ kind: 'list' }] })
    expect(textsOf(sections[0]!.parts[0]!)).toEqual(['Level', 'Near a park'])
    const [table, peak] = sections.at(-1)!.parts
    expect(table).toMatchObject({ kind: 'table', columns: ['1929 level', '1937'] })
    expect(peak).toMatchObject({ answers: [{ question: 'Peak of sale values: year' }] })
  })

  it('reads keys without dots where they are no items of the form themselves', () => {
    const october = surveySheet({ '1a': 'Level', '2a': 'Clerks', '61': 'Elm Park', '62': 'C' })
    expect(october.sections.at(-1)!.title).toBe('Name and location')
    const early = surveySheet({ '5a': 'Clerks', '6a': 'Singles', '13': 'Static', '710': '40' })
    expect(early.sections.flatMap(({ parts }) => parts.flatMap(textsOf))).toEqual([
      'Clerks',
      'Singles',
      '40',
      'Static',
    ])
  })

  it('shows an answer to no known question as an item of its section, and loses none', () => {
    const answers = { '5a': 'Clerks', '6a': 'Singles', '7.2.4': '55', '99': 'Stray', '5f': '-' }
    const { sections, blanks } = surveySheet(answers)
    const parts = sections.flatMap((section) => section.parts)
    expect(parts.flatMap(textsOf).toSorted()).toEqual(['55', 'Clerks', 'Singles', 'Stray'])
    expect(parts.flatMap((part) => (part.kind === 'list' ? part.answers : []))).toContainEqual({
      key: '7.2.4',
      question: null,
      text: '55',
    })
    expect(blanks).toBe(1)
  })

  it('shows a year that has no figure, in a table or without one', () => {
    const shown = (answers: Record<string, string>) =>
      surveySheet(answers).sections.flatMap(({ parts }) => parts.flatMap(textsOf))
    expect(shown({ '1a': 'Level', '3i1': '1935' })).toEqual(['Level', '1935'])
    expect(shown({ '1a': 'Level', '3a1': 'Singles', '3i1': '1935' })).toEqual([
      'Level',
      'Singles',
      '1935',
    ])
  })

  it('counts dashes and “N/A” as blank, not a zero or a ditto mark', () => {
    const { blanks } = surveySheet({ '1a': '-', '1b': 'N/A', '1c': '--', '1d': '0', '1e': '"' })
    expect(blanks).toBe(3)
  })

  it('knows numbers that a spreadsheet turned into dates', () => {
    expect(surveySheet({ '8': prose, '1d': 'December 30, 1899' }).hasDates).toBe(true)
    expect(surveySheet({ '8': prose, '9.4': 'January 9, 1940' }).hasDates).toBe(false)
  })
})
