import type { Text } from '../words/say.ts'

/** A question of a form. In a table each key is that of a column's answer, otherwise of one answer more; "" is a cell that the form does not have. */
export interface FormQuestion {
  question: Text
  keys: readonly string[]
  /** The key of the year or date that the surveyor wrote into the question. */
  year?: string
}

/** What heads a column of answers: words of the form, and the key of what the surveyor wrote there, a year say. */
export interface FormColumn {
  title: Text
  key?: string
}

/** A numbered section of a form. Several columns make it a table. */
export interface FormSection {
  number: string
  title: Text
  columns?: readonly FormColumn[]
  questions: readonly FormQuestion[]
  /** What follows the table. */
  after?: readonly FormQuestion[]
}

/** A layout of the HOLC's area descriptions: its sections in the order of the sheet. */
export interface SurveyForm {
  id: 'early-1937' | 'october-1937' | '1939' | 'free'
  /** Of maps whose record names one of these forms. */
  records: readonly string[]
  sections: readonly FormSection[]
}
