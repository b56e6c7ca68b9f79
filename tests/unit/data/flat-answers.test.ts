import { expect, test } from 'vitest'
import { flatAnswers } from '../../../scripts/data/flat-answers.ts'

test('nested and flat descriptions give the same keys', () => {
  const nested = {
    1: { a: 'Rolling land.' },
    2: { d: { 1: 'None', 2: '' } },
    5: ' Close to town. ',
  }
  const flat = { '1a': 'Rolling land.', '2d1': 'None', '2d2': '', '5': 'Close to town.' }
  const answers = { '1a': 'Rolling land.', '2d1': 'None', '5': 'Close to town.' }
  expect(flatAnswers(nested)).toEqual(answers)
  expect(flatAnswers(flat)).toEqual(answers)
})

test.each([[{}], [{ '': '' }], [null], [undefined], [{ 1: { a: ' ' } }]])(
  'nothing is written in %j',
  (description) => expect(flatAnswers(description)).toEqual({}),
)

test('a number is an answer, a list is not', () => {
  expect(flatAnswers({ 1: { b: 1938 } })).toEqual({ '1b': '1938' })
  expect(flatAnswers({ 1: ['a'] })).toBeNull()
})

test('a numbered part of an item is not the item of both numbers', () => {
  const nested = { 1: { 1: 'Lorain', 3: '4' }, 7: { 10: '40' }, 13: 'Static', 15: { 2: 'May 3' } }
  expect(flatAnswers(nested)).toEqual({
    '1.1': 'Lorain',
    '1.3': '4',
    '7.10': '40',
    '13': 'Static',
    '15.2': 'May 3',
  })
})
