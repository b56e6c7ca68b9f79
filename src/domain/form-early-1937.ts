import { ask } from './form-question.ts'
import type { SurveyForm } from './survey-form.ts'

/**
 * NS Form 8 as it was before October 1937: fifteen items, of which the seventh is a table of prices and rents. The dated forms of
 * February, June and August 1937 number them alike. How the form itself asks items 9b and 10b is not known to us: the answers name what
 * is in demand, and the question says that its words are ours.
 */
export const EARLY_1937: SurveyForm = {
  id: 'early-1937',
  records: ['0', '19370203', '19370601', '19370826'],
  sections: [
    {
      number: '1',
      title: 'Name of the city',
      questions: [ask('City', '1.1'), ask('Security grade', '1.2'), ask('Area number', '1.3')],
    },
    {
      number: '2',
      title: 'Description of terrain',
      questions: [ask('Description of terrain', '2')],
    },
    { number: '3', title: 'Favorable influences', questions: [ask('Favorable influences', '3')] },
    {
      number: '4',
      title: 'Detrimental influences',
      questions: [ask('Detrimental influences', '4')],
    },
    {
      number: '5',
      title: 'Inhabitants',
      questions: [
        ask('Type', '5a'),
        ask('Estimated annual family income', '5b'),
        ask('Foreign-born', '5c1'),
        ask('Foreign-born, %', '5c2'),
        ask('“Negro”', '5d1'),
        ask('“Negro”, %', '5d2'),
        ask('“Infiltration of”', '5e'),
        ask('Relief families', '5f'),
        ask('Population increasing', '5g1'),
        ask('Population decreasing', '5g2'),
        ask('Population static', '5g3'),
      ],
    },
    {
      number: '6',
      title: 'Buildings',
      questions: [
        ask('Type or types', '6a'),
        ask('Type of construction', '6b'),
        ask('Average age', '6c'),
        ask('Repair', '6d'),
      ],
    },
    {
      number: '7',
      title: 'History of prices and rents',
      columns: [
        { title: '1929 level' },
        { title: 'Low', key: '7.5' },
        { title: 'Current', key: '7.12' },
      ],
      questions: [
        ask('Sale values, range', '7.1', '7.6', '7.13'),
        ask('Sale values, predominating', '7.2', '7.7', '7.14'),
        ask('Sale values, % of 1929', '', '7.8', '7.15'),
        ask('Rents, range', '7.3', '7.9', '7.16'),
        ask('Rents, predominating', '7.4', '7.10', '7.17'),
        ask('Rents, % of 1929', '', '7.11', '7.18'),
      ],
      after: [
        ask('Peak of sale values: year', '7.19'),
        ask('Peak of sale values: % of 1929', '7.20'),
        ask('Peak of rents: year', '7.21'),
        ask('Peak of rents: % of 1929', '7.22'),
      ],
    },
    {
      number: '8',
      title: 'Occupancy',
      questions: [
        ask('Land, %', '8a'),
        ask('Dwelling units, %', '8b'),
        ask('Home owners, %', '8c'),
      ],
    },
    {
      number: '9',
      title: 'Sales demand',
      questions: [ask('Demand', '9a'), ask('In demand (our wording)', '9b'), ask('Activity', '9c')],
    },
    {
      number: '10',
      title: 'Rental demand',
      questions: [
        ask('Demand', '10a'),
        ask('In demand (our wording)', '10b'),
        ask('Activity', '10c'),
      ],
    },
    {
      number: '11',
      title: 'New construction',
      questions: [ask('Types', '11a'), ask('Amount last year', '11b')],
    },
    {
      number: '12',
      title: 'Availability of mortgage funds',
      questions: [ask('Home purchase', '12a'), ask('Home building', '12b')],
    },
    {
      number: '13',
      title: 'Trend of desirability, next 10–15 years',
      questions: [ask('Trend of desirability, next 10–15 years', '13')],
    },
    { number: '14', title: 'Clarifying remarks', questions: [ask('Clarifying remarks', '14')] },
    {
      number: '15',
      title: 'Information for this form',
      questions: [
        ask('Obtained from', '15.1', '15'),
        ask('Date', '15.2'),
        ask('Year, last digit', '15.3'),
      ],
    },
  ],
}
