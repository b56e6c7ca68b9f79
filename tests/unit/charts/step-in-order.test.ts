import { expect, it } from 'vitest'
import { keyAction } from '../../../src/charts/key-action.ts'
import { stepInOrder } from '../../../src/charts/step-in-order.ts'

const order = ['a', 'b', 'c']

it('steps on and back and stays at the ends', () => {
  expect(stepInOrder(order, 'a', 'right')).toBe('b')
  expect(stepInOrder(order, 'b', 'up')).toBe('a')
  expect(stepInOrder(order, 'c', 'down')).toBe('c')
  expect(stepInOrder(order, 'a', 'last')).toBe('c')
})

it('starts at the first, and nowhere in an empty list', () => {
  expect(stepInOrder(order, null, 'right')).toBe('a')
  expect(stepInOrder(order, 'gone', 'left')).toBe('a')
  expect(stepInOrder([], null, 'right')).toBeNull()
})

it('leaves other keys to the page', () => {
  expect(keyAction('Tab')).toBeNull()
  expect(keyAction(' ')).toBe('select')
})
