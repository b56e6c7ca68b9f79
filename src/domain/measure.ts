/** Which end of a measure is worse for people: the end that the scale draws in its last step. */
export type Worse = 'higher' | 'lower'

/** An outcome that a tract has an estimate of. A measure is a parameter everywhere, never a column name. */
export interface Measure {
  /** Stable, used in links and file names. */
  id: string
  /** As it stands in a sentence: "Map of life expectancy at birth". */
  label: string
  /** Where a row is narrow. */
  shortLabel: string
  unit: 'years' | 'percent'
  worse: Worse
  /** What it counts, in plain words. */
  definition: string
  /** Of whom it is a mean or a part: "adults aged 18 and over". */
  universe: string
  source: 'usaleep' | '500-cities'
  /** Which of its source's releases. */
  release: string
  /** The years its data come from, e.g. "2010–15". */
  period: string
  /** The prefix of its columns in the publisher's file. */
  column: string
  /** The six inner breaks of its seven classes: round, and the same for all cities. */
  breaks: readonly [number, number, number, number, number, number]
}

type Breaks = Measure['breaks']

function steps(first: number, step: number): Breaks {
  const at = (i: number) => Math.round((first + i * step) * 10) / 10
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** What most prevalences share. */
interface Survey {
  /** Of the Behavioral Risk Factor Surveillance System. */
  year: 2014 | 2015
  worse: Worse
  universe: string
}

const SURVEY: Survey = { year: 2015, worse: 'higher', universe: 'adults aged 18 and over' }

function prevalence(
  column: string,
  id: string,
  label: string,
  shortLabel: string,
  breaks: Breaks,
  definition: string,
  own: Partial<Survey> = {},
): Measure {
  const { year, worse, universe } = { ...SURVEY, ...own }
  return {
    id,
    label,
    shortLabel,
    unit: 'percent',
    worse,
    definition,
    universe,
    source: '500-cities',
    release: '500 Cities, 2017 release',
    period: String(year),
    column,
    breaks,
  }
}

/** Life expectancy first, then the 28 measures of the 500 Cities 2017 release, outcomes before habits and care. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'life-expectancy',
    label: 'life expectancy at birth',
    shortLabel: 'Life expectancy',
    unit: 'years',
    worse: 'lower',
    definition:
      'Years a person born there could expect to live if the death rates of 2010–15 held.',
    universe: 'everyone who lives there',
    source: 'usaleep',
    release: 'USALEEP, 2018',
    period: '2010–15',
    column: 'e(0)',
    breaks: [70, 73, 76, 79, 82, 85],
  },
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
  ),
  prevalence(
    'HIGHCHOL',
    'high-cholesterol',
    'high cholesterol',
    'High cholesterol',
    steps(27, 3),
    'Adults told that they have high cholesterol, among those screened in the past five years.',
    { universe: 'adults aged 18 and over screened in the past five years' },
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
    { year: 2014, universe: 'adults aged 65 and over' },
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
    { year: 2014 },
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
    { year: 2014, worse: 'lower' },
  ),
  prevalence(
    'BPMED',
    'blood-pressure-medicine',
    'medicine for high blood pressure',
    'Blood pressure medicine',
    steps(60, 4),
    'Adults taking medicine for it, among those with high blood pressure.',
    { worse: 'lower', universe: 'adults aged 18 and over with high blood pressure' },
  ),
  prevalence(
    'CHOLSCREEN',
    'cholesterol-screening',
    'cholesterol screening',
    'Cholesterol tests',
    steps(60, 5),
    'Adults whose cholesterol was checked in the past five years.',
    { worse: 'lower' },
  ),
  prevalence(
    'COLON_SCREEN',
    'colon-screening',
    'colorectal cancer screening',
    'Colon screening',
    steps(42, 6),
    'Adults aged 50 to 75 up to date with a stool test, sigmoidoscopy or colonoscopy.',
    { year: 2014, worse: 'lower', universe: 'adults aged 50 to 75' },
  ),
  prevalence(
    'MAMMOUSE',
    'mammography',
    'mammography',
    'Mammography',
    steps(66, 3),
    'Women aged 50 to 74 who had a mammogram in the past two years.',
    { year: 2014, worse: 'lower', universe: 'women aged 50 to 74' },
  ),
  prevalence(
    'PAPTEST',
    'pap-test',
    'cervical cancer screening',
    'Pap tests',
    steps(68, 4),
    'Women aged 21 to 65, with a cervix, who had a Pap test in the past three years.',
    { year: 2014, worse: 'lower', universe: 'women aged 21 to 65 with a cervix' },
  ),
  prevalence(
    'COREM',
    'preventive-care-men',
    'preventive care of older men',
    'Care of older men',
    steps(20, 4),
    'Men aged 65 and over up to date with flu and pneumonia vaccines and colorectal screening.',
    { year: 2014, worse: 'lower', universe: 'men aged 65 and over' },
  ),
  prevalence(
    'COREW',
    'preventive-care-women',
    'preventive care of older women',
    'Care of older women',
    steps(15, 5),
    'Women aged 65 and over up to date with vaccines, colorectal screening and mammography.',
    { year: 2014, worse: 'lower', universe: 'women aged 65 and over' },
  ),
]

/** The measure a view opens with, and the one every city's headline speaks of. */
export const HEADLINE_MEASURE = MEASURES[0]!

/** The measure with this id, or null. */
export function maybeMeasure(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null
}
