import type { Text } from '../words/say.ts'
import type { Asked, Program } from './release.ts'

/** Which end of a measure is worse for people: the end that the scale draws in its last step. */
export type Worse = 'higher' | 'lower'

/** The six inner breaks of seven classes: round, and the same for all cities. */
export type Breaks = readonly [number, number, number, number, number, number]

/** What one question of the survey counts, whichever series and release publish it. */
export interface Prevalence {
  /** The prefix of its columns in the publisher's files, and others that some releases have. */
  column: string
  otherColumns: readonly string[]
  /** Of its measure in 500 Cities; that of PLACES begins with the series. */
  id: string
  label: Text
  shortLabel: Text
  breaks: Breaks
  definition: Text
  worse: Worse
  universe: Text
  asked: Asked
  /** The series that have it. */
  programs: readonly Program[]
  /** What the releases on tracts of 2020 ask instead. */
  on2020Tracts?: Partial<Pick<Prevalence, 'definition' | 'universe'>>
}

const USUAL = {
  worse: 'higher',
  universe: 'adults aged 18 and over',
  asked: 'every year',
  programs: ['500 Cities', 'PLACES'],
  otherColumns: [],
} as const

/** Questions that only PLACES has: those of its later releases. */
const NEW = { programs: ['PLACES'] } as const

function steps(first: number, step: number): Breaks {
  const at = (i: number) => Math.round((first + i * step) * 10) / 10
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

function prevalence(
  column: string,
  id: string,
  label: Text,
  shortLabel: Text,
  breaks: Breaks,
  definition: Text,
  own: Partial<Prevalence> = {},
): Prevalence {
  return {
    ...USUAL,
    column,
    id,
    label,
    shortLabel,
    breaks,
    definition,
    ...own,
  }
}

/** Outcomes before habits and care, then what PLACES added: general health, disability, social needs. */
export const PREVALENCES: readonly Prevalence[] = [
  prevalence(
    'DIABETES',
    'diabetes',
    'diabetes',
    'Diabetes',
    steps(6, 3),
    'Adults ever told that they have diabetes, outside pregnancy.',
  ),
  prevalence(
    'BPHIGH',
    'high-blood-pressure',
    'high blood pressure',
    'High blood pressure',
    steps(20, 5),
    'Adults ever told that they have high blood pressure, outside pregnancy.',
    { asked: 'odd years' },
  ),
  prevalence(
    'OBESITY',
    'obesity',
    'obesity',
    'Obesity',
    steps(20, 5),
    'Adults with a body mass index of 30 or more, from the height and weight they report.',
  ),
  prevalence(
    'CASTHMA',
    'asthma',
    'current asthma',
    'Asthma',
    steps(8, 1),
    'Adults told that they have asthma and who still have it.',
  ),
  prevalence(
    'COPD',
    'copd',
    'chronic obstructive lung disease',
    'COPD',
    steps(4, 1),
    'Adults ever told that they have COPD, emphysema or chronic bronchitis.',
  ),
  prevalence(
    'CHD',
    'heart-disease',
    'coronary heart disease',
    'Heart disease',
    steps(4, 1),
    'Adults ever told that they have angina or coronary heart disease.',
  ),
  prevalence(
    'STROKE',
    'stroke',
    'stroke',
    'Stroke',
    steps(1, 1),
    'Adults ever told that they have had a stroke.',
  ),
  prevalence(
    'KIDNEY',
    'kidney-disease',
    'chronic kidney disease',
    'Kidney disease',
    steps(1.5, 0.5),
    'Adults ever told that they have kidney disease.',
  ),
  prevalence(
    'CANCER',
    'cancer',
    'cancer',
    'Cancer',
    steps(3, 1),
    'Adults ever told that they have cancer other than skin cancer.',
    {
      on2020Tracts: {
        definition:
          'Adults ever told that they have melanoma or any cancer but other skin cancers.',
      },
    },
  ),
  prevalence(
    'HIGHCHOL',
    'high-cholesterol',
    'high cholesterol',
    'High cholesterol',
    steps(27, 3),
    'Adults told that they have high cholesterol, among those screened in the past five years.',
    { asked: 'odd years', universe: 'adults aged 18 and over screened in the past five years' },
  ),
  prevalence(
    'ARTHRITIS',
    'arthritis',
    'arthritis',
    'Arthritis',
    steps(12, 4),
    'Adults ever told that they have arthritis, gout, lupus or fibromyalgia.',
  ),
  prevalence(
    'MHLTH',
    'poor-mental-health',
    'frequent poor mental health',
    'Poor mental health',
    steps(8, 2),
    'Adults whose mental health was not good on 14 or more of the past 30 days.',
  ),
  prevalence(
    'PHLTH',
    'poor-physical-health',
    'frequent poor physical health',
    'Poor physical health',
    steps(6, 3),
    'Adults whose physical health was not good on 14 or more of the past 30 days.',
  ),
  prevalence(
    'TEETHLOST',
    'teeth-lost',
    'loss of all teeth',
    'All teeth lost',
    steps(5, 5),
    'Adults aged 65 and over who have lost all their natural teeth.',
    { asked: 'even years', universe: 'adults aged 65 and over' },
  ),
  prevalence(
    'CSMOKING',
    'smoking',
    'smoking',
    'Smoking now',
    steps(8, 4),
    'Adults who have smoked at least 100 cigarettes and smoke now, every day or some days.',
  ),
  prevalence(
    'BINGE',
    'binge-drinking',
    'binge drinking',
    'Binge drinking',
    steps(12, 2),
    'Adults who had five or more drinks (men) or four or more (women) on one occasion in the past 30 days.',
  ),
  prevalence(
    'LPA',
    'no-exercise',
    'no leisure-time exercise',
    'No exercise',
    steps(15, 5),
    'Adults who took part in no physical activity outside work in the past month.',
  ),
  prevalence(
    'SLEEP',
    'short-sleep',
    'short sleep',
    'Short sleep',
    steps(28, 4),
    'Adults who usually sleep less than seven hours a day.',
    { asked: 'even years' },
  ),
  prevalence(
    'ACCESS2',
    'no-insurance',
    'no health insurance',
    'No insurance',
    steps(6, 6),
    'Adults aged 18 to 64 with no health insurance now.',
    { universe: 'adults aged 18 to 64' },
  ),
  prevalence(
    'CHECKUP',
    'checkup',
    'routine check-ups',
    'Check-ups',
    steps(60, 4),
    'Adults who saw a doctor for a routine check-up in the past year.',
    { worse: 'lower' },
  ),
  prevalence(
    'DENTAL',
    'dental-visit',
    'dental visits',
    'Dental visits',
    steps(40, 8),
    'Adults who saw a dentist or a dental clinic in the past year.',
    { asked: 'even years', worse: 'lower' },
  ),
  prevalence(
    'BPMED',
    'blood-pressure-medicine',
    'medicine for high blood pressure',
    'Blood pressure medicine',
    steps(60, 4),
    'Adults taking medicine for it, among those with high blood pressure.',
    {
      asked: 'odd years',
      worse: 'lower',
      universe: 'adults aged 18 and over with high blood pressure',
    },
  ),
  prevalence(
    'CHOLSCREEN',
    'cholesterol-screening',
    'cholesterol screening',
    'Cholesterol tests',
    steps(60, 5),
    'Adults whose cholesterol was checked in the past five years.',
    { asked: 'odd years', worse: 'lower' },
  ),
  prevalence(
    'COLON_SCREEN',
    'colon-screening',
    'colorectal cancer screening',
    'Colon screening',
    steps(42, 6),
    'Adults aged 50 to 75 up to date with a stool test, sigmoidoscopy or colonoscopy.',
    {
      asked: 'even years',
      worse: 'lower',
      universe: 'adults aged 50 to 75',
      on2020Tracts: {
        definition: 'Adults aged 45 to 75 up to date with a screening test of stool or bowel.',
        universe: 'adults aged 45 to 75',
      },
    },
  ),
  prevalence(
    'MAMMOUSE',
    'mammography',
    'mammography',
    'Mammography',
    steps(66, 3),
    'Women aged 50 to 74 who had a mammogram in the past two years.',
    { asked: 'even years', worse: 'lower', universe: 'women aged 50 to 74' },
  ),
  prevalence(
    'PAPTEST',
    'pap-test',
    'cervical cancer screening',
    'Pap tests',
    steps(68, 4),
    'Women aged 21 to 65, with a cervix, who had a Pap test in the past three years.',
    {
      asked: 'even years',
      worse: 'lower',
      universe: 'women aged 21 to 65 with a cervix',
      otherColumns: ['CERVICAL'],
    },
  ),
  prevalence(
    'COREM',
    'preventive-care-men',
    'preventive care of older men',
    'Care of older men',
    steps(20, 4),
    'Men aged 65 and over up to date with flu and pneumonia vaccines and colorectal screening.',
    { asked: 'even years', worse: 'lower', universe: 'men aged 65 and over' },
  ),
  prevalence(
    'COREW',
    'preventive-care-women',
    'preventive care of older women',
    'Care of older women',
    steps(15, 5),
    'Women aged 65 and over up to date with vaccines, colorectal screening and mammography.',
    { asked: 'even years', worse: 'lower', universe: 'women aged 65 and over' },
  ),
  prevalence(
    'DEPRESSION',
    'depression',
    'depression',
    'Depression',
    steps(14, 2),
    'Adults ever told that they have a depressive disorder.',
    NEW,
  ),
  prevalence(
    'GHLTH',
    'fair-or-poor-health',
    'fair or poor health',
    'Fair or poor health',
    steps(8, 5),
    'Adults who call their own health fair or poor.',
    NEW,
  ),
  prevalence(
    'DISABILITY',
    'disability',
    'any disability',
    'Any disability',
    steps(20, 5),
    'Adults with serious difficulty hearing, seeing, thinking, walking, dressing or running errands.',
    NEW,
  ),
  prevalence(
    'HEARING',
    'hearing-disability',
    'hearing disability',
    'Hearing',
    steps(4, 1),
    'Adults who are deaf or have serious difficulty hearing.',
    NEW,
  ),
  prevalence(
    'VISION',
    'vision-disability',
    'vision disability',
    'Vision',
    steps(3, 2),
    'Adults who are blind or have serious difficulty seeing, with glasses too.',
    NEW,
  ),
  prevalence(
    'COGNITION',
    'cognitive-disability',
    'cognitive disability',
    'Cognition',
    steps(8, 3),
    'Adults with serious difficulty concentrating, remembering or deciding.',
    NEW,
  ),
  prevalence(
    'MOBILITY',
    'mobility-disability',
    'mobility disability',
    'Mobility',
    steps(6, 4),
    'Adults with serious difficulty walking or climbing stairs.',
    NEW,
  ),
  prevalence(
    'SELFCARE',
    'self-care-disability',
    'self-care disability',
    'Self-care',
    steps(2, 1),
    'Adults with difficulty dressing or bathing.',
    NEW,
  ),
  prevalence(
    'INDEPLIVE',
    'independent-living-disability',
    'independent living disability',
    'Independent living',
    steps(4, 2),
    'Adults with difficulty doing errands alone.',
    NEW,
  ),
  prevalence(
    'ISOLATION',
    'social-isolation',
    'social isolation',
    'Isolation',
    steps(24, 3),
    'Adults who always, usually or sometimes feel isolated from others.',
    { ...NEW, otherColumns: ['LONELINESS'] },
  ),
  prevalence(
    'FOODSTAMP',
    'food-stamps',
    'receipt of food stamps',
    'Food stamps',
    steps(6, 6),
    'Adults who received food stamps in the past 12 months: a sign of need, and of help that came.',
    NEW,
  ),
  prevalence(
    'FOODINSECU',
    'food-insecurity',
    'food insecurity',
    'Food insecurity',
    steps(6, 5),
    'Adults whose food always, usually or sometimes did not last, with no money for more, in the past 12 months.',
    NEW,
  ),
  prevalence(
    'HOUSINSECU',
    'housing-insecurity',
    'housing insecurity',
    'Housing insecurity',
    steps(6, 4),
    'Adults who could not pay rent, mortgage or utility bills at some time in the past 12 months.',
    NEW,
  ),
  prevalence(
    'SHUTUTILITY',
    'utility-shut-off',
    'threats of utility shut-off',
    'Utility threats',
    steps(4, 3),
    'Adults whose utility company threatened to shut off services in the past 12 months.',
    NEW,
  ),
  prevalence(
    'LACKTRPT',
    'no-transport',
    'lack of reliable transport',
    'No transport',
    steps(4, 3),
    'Adults whom lack of reliable transport kept from appointments, work or daily needs in the past 12 months.',
    NEW,
  ),
  prevalence(
    'EMOTIONSPT',
    'no-emotional-support',
    'lack of social and emotional support',
    'No support',
    steps(16, 3),
    'Adults who sometimes, rarely or never get the social and emotional support they need.',
    NEW,
  ),
]
