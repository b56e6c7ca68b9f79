import { ask, bracket, ofTypes, TYPES } from './form-question.ts'
import type { SurveyForm } from './survey-form.ts'

/** The form of the city surveys of 1939 and 1940. */
export const OF_1939: SurveyForm = {
  id: '1939',
  records: ['1939'],
  sections: [
    {
      number: '1',
      title: 'Population',
      questions: [
        ask('Population increasing', '1a1'),
        ask('Population decreasing', '1a2'),
        ask('Population static', '1a3'),
        ask('Class and occupation', '1b'),
        ask('Foreign families, %', '1c1'),
        ask('Nationalities', '1c2'),
        ask('“Negro”, %', '1d'),
        ask('“Shifting or infiltration”', '1e'),
      ],
    },
    {
      number: '2',
      title: 'Buildings',
      columns: TYPES.slice(0, 2),
      questions: [
        ask('Part of the buildings, %', '2.1', '2.2'),
        ofTypes('Type and size', '2a', 2),
        ofTypes('Construction', '2b', 2),
        ofTypes('Average age', '2c', 2),
        ofTypes('Repair', '2d', 2),
        ofTypes('Occupancy, %', '2e', 2),
        ofTypes('Owner-occupied, %', '2f', 2),
        ofTypes('1935 price bracket', '2g', 2),
        ...bracket('1937 price bracket', '1937 prices, % change', '2h', 2),
        ...bracket('1939 price bracket', '1939 prices, % change', '2i', 2, '2i1'),
        ofTypes('Sales demand', '2j', 2),
        ofTypes('Predicted price trend, next 6–12 months', '2k', 2),
        ofTypes('1935 rent bracket', '2l', 2),
        ...bracket('1937 rent bracket', '1937 rents, % change', '2m', 2),
        ...bracket('1939 rent bracket', '1939 rents, % change', '2n', 2, '2n1'),
        ofTypes('Rental demand', '2o', 2),
        ofTypes('Predicted rent trend, next 6–12 months', '2p', 2),
      ],
    },
    {
      number: '3',
      title: 'New construction in the past year',
      questions: [ask('Number', '3.1'), ask('Type and price', '3.2'), ask('How selling', '3.3')],
    },
    {
      number: '4',
      title: 'Overhang of home properties',
      questions: [ask('Of the HOLC', '4a'), ask('Of institutions', '4b')],
    },
    {
      number: '5',
      title: 'Sale of home properties',
      questions: [ask('Years', '5.1'), ask('By the HOLC', '5a'), ask('By institutions', '5b')],
    },
    { number: '6', title: 'Mortgage funds', questions: [ask('Mortgage funds', '6')] },
    {
      number: '7',
      title: 'Total tax rate per $1,000',
      questions: [ask('Year', '7.1'), ask('Rate', '7.2')],
    },
    {
      number: '8',
      title: 'Description and characteristics of the area',
      questions: [ask('Description and characteristics of the area', '8')],
    },
    {
      number: '9',
      title: 'Location',
      questions: [
        ask('Location', '9.1'),
        ask('Security grade', '9.2'),
        ask('Area number', '9.3'),
        ask('Date', '9.4'),
      ],
    },
  ],
}
