import { OF_1939 } from './form-1939.ts'
import { EARLY_1937 } from './form-early-1937.ts'
import { OCTOBER_1937 } from './form-october-1937.ts'
import { ask } from './form-question.ts'
import type { SurveyForm } from './survey-form.ts'

/** A description in one piece, without a form's questions. */
const FREE: SurveyForm = {
  id: 'free',
  records: ['1'],
  sections: [{ number: '1', title: 'Description', questions: [ask('Description', '1')] }],
}

/**
 * The layouts that transcribed sheets have, told from the texts of all maps. Questions stand as the forms put them, shortened; words that the
 * forms used of people are in quotation marks. Where a question is not certain it is not here, and its answer is shown as an item.
 */
export const SURVEY_FORMS: readonly SurveyForm[] = [OCTOBER_1937, EARLY_1937, OF_1939, FREE]
