import { group, max } from 'd3-array'
import type { FormQuestion, FormSection, SurveyForm } from '../domain/survey-form.ts'
import { SURVEY_FORMS } from '../domain/survey-forms.ts'

/** An answer as it was transcribed. The question is English, or null where the form's question is not certain. */
export interface SheetAnswer {
  key: string
  question: string | null
  text: string
}

/** Answers of one question by column; null where nothing was written. */
export interface SheetRow {
  question: string
  year: string | null
  cells: (string | null)[]
}

/** What stands together on a sheet: short answers as a list, a long one by itself, or a table. */
export type SheetPart =
  | { kind: 'list'; answers: SheetAnswer[] }
  | { kind: 'long'; answer: SheetAnswer }
  | { kind: 'table'; columns: string[]; rows: SheetRow[] }

/** A section of the form; its title is null where its only answer, a short one, is named by it. */
export interface SheetSection {
  title: string | null
  parts: SheetPart[]
}

/** A survey sheet laid out by its form. */
export interface Sheet {
  form: SurveyForm
  sections: SheetSection[]
  /** Questions answered with a dash or "N/A". */
  blanks: number
  /** Whether it has numbers that a spreadsheet turned into dates. */
  hasDates: boolean
}

/** An answer at least this long reads as a paragraph. */
const LONG = 80
const BLANK = /^(?:[-–—_.\s]+|n\/?a\.?)$/i
/** Zero to some hundreds as a spreadsheet counts days. */
const DATED = /^(?:December 3[01], 1899|[A-Z][a-z]+ \d{1,2}, 1900)$/

/**
 * The sheet by the form whose questions most of its answers have. Answers to no question of that form stand in the section of their
 * number, as items; no answer is left out but blanks, which are counted.
 */
export function surveySheet(answers: Readonly<Record<string, string>>): Sheet {
  const form = formOf(Object.keys(answers))
  const given = new Map(Object.entries(answers).filter(([, text]) => !BLANK.test(text)))
  const texts = [...given.values()]
  const take = taker(form, given)
  const sections = form.sections.map((section) => ({ section, parts: partsOf(section, take) }))
  const left = group(
    [...given].map(([key, text]): SheetAnswer => ({ key, question: null, text })).sort(byKey),
    ({ key }) => /^\d+/.exec(key)?.[0] ?? '',
  )
  const known = sections.map(({ section, parts }): SheetSection => {
    const items = left.get(section.number) ?? []
    left.delete(section.number)
    return titled(section, [...parts, ...listed(items)])
  })
  const rest: SheetSection = { title: null, parts: [...left.values()].flatMap(listed) }
  return {
    form,
    sections: merged([...known, rest].filter(({ parts }) => parts.length > 0)),
    blanks: Object.keys(answers).length - texts.length,
    hasDates: texts.some((text) => DATED.test(text)),
  }
}

/** The layout that most of a sheet's keys belong to; the first of several. */
export function formOf(keys: readonly string[]): SurveyForm {
  const scored = SURVEY_FORMS.map((form) => {
    const known = new Set(keysOf(form).flatMap((key) => [key, plain(key)]))
    return { form, hits: keys.filter((key) => known.has(key)).length }
  })
  const most = max(scored, ({ hits }) => hits)
  return scored.find(({ hits }) => hits === most)!.form
}

function keysOf({ sections }: SurveyForm): string[] {
  return sections
    .flatMap(({ questions, after = [] }) => [...questions, ...after])
    .flatMap(({ keys, year }) => (year === undefined ? keys : [...keys, year]))
    .filter((key) => key !== '')
}

/** As copies have the key that leave out the dots. */
const plain = (key: string) => key.replaceAll('.', '')

/** Takes an answer off those given, so that what is left at last has no question. */
function taker(form: SurveyForm, given: Map<string, string>): (key: string) => string | null {
  const known = new Set(keysOf(form))
  return (key) => {
    const found = [key, ...(known.has(plain(key)) ? [] : [plain(key)])].find((each) =>
      given.has(each),
    )
    if (found === undefined) return null
    const text = given.get(found)!
    given.delete(found)
    return text
  }
}

function partsOf(section: FormSection, take: (key: string) => string | null): SheetPart[] {
  const { columns, questions, after = [] } = section
  const answersTo = (asked: readonly FormQuestion[]) =>
    asked.flatMap(({ question, keys }) =>
      keys.flatMap((key) => {
        const text = take(key)
        return text === null ? [] : [{ key, question, text }]
      }),
    )
  if (!columns) return listed(answersTo([...questions, ...after]))
  // A year without a figure of it is an item like any that has no question.
  const rows = questions
    .map(({ question, keys, year }): SheetRow => {
      const cells = columns.map((_, i) => take(keys[i] ?? ''))
      const isUsed = year !== undefined && cells.some((cell) => cell !== null)
      return { question, year: isUsed ? take(year) : null, cells }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  const heads = columns.map(({ title, key }) => {
    const year = key === undefined || rows.length === 0 ? null : take(key)
    return { title, year }
  })
  const shown = heads.map((head, i) => ({
    ...head,
    isUsed: head.year !== null || rows.some(({ cells }) => cells[i] !== null),
  }))
  const keep = <T>(list: readonly T[]) => list.filter((_, i) => shown[i]!.isUsed)
  const table: SheetPart[] =
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: keep(heads).map(({ title, year }) => (year === null ? title : year)),
            rows: rows.map((row) => ({ ...row, cells: keep(row.cells) })),
          },
        ]
  return [...table, ...listed(answersTo(after))]
}

/** Short answers that follow one another as one list, each long one by itself. */
function listed(answers: readonly SheetAnswer[]): SheetPart[] {
  const parts: SheetPart[] = []
  for (const answer of answers) {
    const last = parts.at(-1)
    if (answer.text.length >= LONG) parts.push({ kind: 'long', answer })
    else if (last?.kind === 'list') last.answers.push(answer)
    else parts.push({ kind: 'list', answers: [answer] })
  }
  return parts
}

function titled({ title, questions }: FormSection, parts: SheetPart[]): SheetSection {
  const [part] = parts
  const isNamed =
    questions.length === 1 &&
    parts.length === 1 &&
    part?.kind === 'list' &&
    part.answers.length === 1
  return { title: isNamed ? null : title, parts }
}

/** Sections without a title that follow one another are one list. */
function merged(sections: readonly SheetSection[]): SheetSection[] {
  const result: SheetSection[] = []
  for (const section of sections) {
    const last = result.at(-1)
    if (section.title === null && last?.title === null) {
      const answers = [...last.parts, ...section.parts]
      result[result.length - 1] = { title: null, parts: joined(answers) }
    } else result.push(section)
  }
  return result
}

function joined(parts: readonly SheetPart[]): SheetPart[] {
  return listed(
    parts.flatMap((part) =>
      part.kind === 'list' ? part.answers : part.kind === 'long' ? [part.answer] : [],
    ),
  )
}

const natural = new Intl.Collator('en', { numeric: true })
const byKey = (a: SheetAnswer, b: SheetAnswer) => natural.compare(a.key, b.key)
