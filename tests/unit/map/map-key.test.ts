import { describe, expect, it } from 'vitest'
import { mapKey } from '../../../src/map/map-key.ts'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {},
) => mapKey({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held })

describe('a key on the map', () => {
  it('walks with Shift and an arrow, by compass direction', () => {
    const towards = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'].map((key) =>
      press(key, { shiftKey: true }),
    )
    expect(towards).toEqual(
      ['north', 'east', 'south', 'west'].map((direction) => ({ asks: 'walk', towards: direction })),
    )
  })

  it('opens, chooses, lets go and turns to the table', () => {
    expect(['Enter', ' ', 'Escape', 't', 'T'].map((key) => press(key)?.asks)).toEqual([
      'open',
      'choose',
      'clear',
      'table',
      'table',
    ])
  })

  it('leaves to MapLibre what moves and zooms, and to the browser what is held with other keys', () => {
    for (const key of ['ArrowUp', '+', '-', 'Tab', 'a']) expect(press(key)).toBeNull()
    expect(press('t', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true, shiftKey: true })).toBeNull()
  })
})
