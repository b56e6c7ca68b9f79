import { ask, bracket, ofTypes, TYPES } from './form-question.ts'
import type { SurveyForm } from './survey-form.ts'

/** NS Form 8 of 1 October 1937: six items, buildings by predominating and other types. */
export const OCTOBER_1937: SurveyForm = {
  id: 'october-1937',
  records: ['19371001'],
  sections: [
    {
      number: '1',
      title: 'Area characteristics',
      questions: [
        ask('Description of terrain', '1a'),
        ask('Favorable influences', '1b'),
        ask('Detrimental influences', '1c'),
        ask('Land improved, %', '1d'),
        ask('Trend of desirability, next 10–15 years', '1e'),
      ],
    },
    {
      number: '2',
      title: 'Inhabitants',
      questions: [
        ask('Occupation', '2a'),
        ask('Estimated annual family income', '2b'),
        ask('Foreign-born families, %', '2c1', '2c'),
        ask('Foreign-born, predominating', '2c2'),
        ask('“Negro”', '2d1', '2d'),
        ask('“Negro”, %', '2d2'),
        ask('“Infiltration of”', '2e'),
        ask('Relief families', '2f'),
        ask('Population increasing', '2g1', '2g'),
        ask('Population decreasing', '2g2'),
        ask('Population static', '2g3'),
      ],
    },
    {
      number: '3',
      title: 'Buildings',
      columns: TYPES,
      questions: [
        ask('Part of the buildings, %', '3.1', '3.2', '3.3'),
        ofTypes('Type', '3a', 3),
        ofTypes('Construction', '3b', 3),
        ofTypes('Average age', '3c', 3),
        ofTypes('Repair', '3d', 3),
        ofTypes('Occupancy, %', '3e', 3),
        ofTypes('Home ownership, %', '3f', 3),
        ofTypes('Constructed in the past year', '3g', 3),
        ofTypes('1929 price range', '3h', 3),
        ...bracket('Low price range', 'Low prices, % of 1929', '3i', 3, '3i1'),
        ...bracket('Current price range', 'Current prices, % of 1929', '3j', 3, '3j1'),
        ofTypes('Sales demand', '3k', 3),
        ofTypes('Activity of sales', '3l', 3),
        ofTypes('1929 rent range', '3m', 3),
        ...bracket('Low rent range', 'Low rents, % of 1929', '3n', 3, '3n1'),
        ...bracket('Current rent range', 'Current rents, % of 1929', '3o', 3, '3o1'),
        ofTypes('Rental demand', '3p', 3),
        ofTypes('Activity of rentals', '3q', 3),
      ],
    },
    {
      number: '4',
      title: 'Availability of mortgage funds',
      questions: [ask('Home purchase', '4a', '4a1'), ask('Home building', '4b', '4b1')],
    },
    { number: '5', title: 'Clarifying remarks', questions: [ask('Clarifying remarks', '5')] },
    {
      number: '6',
      title: 'Name and location',
      questions: [
        ask('Name and location', '6.1'),
        ask('Security grade', '6.2'),
        ask('Area number', '6.3'),
      ],
    },
  ],
}
