import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { ScatterTract } from '../../../src/charts/scatter-tract.ts'
import TractScatter from '../../../src/charts/TractScatter.svelte'
import type { Geoid } from '../../../src/domain/geoid.ts'

const geoids = ['55079000101', '55079000102', '55079000201'] as Geoid[]
const tracts: ScatterTract[] = geoids.map((geoid, i) => ({
  geoid,
  grade: i === 2 ? null : 'C',
  across: 3 - i,
  up: 72 + i,
  isFitted: i < 2,
}))

function plot(change = {}) {
  const events = { onhover: vi.fn(), onselect: vi.fn(), onbrush: vi.fn() }
  const props = {
    ...{ tracts, fit: [], upTicks: [70, 75, 80], acrossTicks: [1, 2, 3, 4] },
    across: { start: 1, step: 0.1, count: 30 },
    up: { start: 70, step: 1, count: 10 },
    ...{ upTitle: 'Life expectancy, years', label: 'A plot', listLabel: 'Tracts' },
    ...{ width: 400, inset: 34, brushed: null, hovered: null, selected: null },
    name: ({ geoid }: ScatterTract) => `Tract ${geoid}`,
    ...events,
    ...change,
  }
  return { ...events, ...render(TractScatter, props) }
}

describe('tracts at two numbers', () => {
  it('are one tab stop, walked from left to right by arrow keys', async () => {
    const { onhover, onselect } = plot()
    await userEvent.tab()
    const list = screen.getByRole('listbox', { name: 'Tracts' })
    expect(list).toHaveFocus()
    expect(screen.getByRole('option', { name: `Tract ${geoids[2]}` })).toHaveAttribute(
      'aria-setsize',
      '3',
    )
    await userEvent.keyboard('{ArrowRight}')
    expect(onhover).toHaveBeenLastCalledWith(geoids[1])
    await userEvent.keyboard('{End}{Enter}')
    expect(onselect).toHaveBeenLastCalledWith(geoids[0])
    await userEvent.keyboard('{Escape}')
    expect(onselect).toHaveBeenLastCalledWith(null)
  })

  it('fade outside the brush, and keep their shape: the grade is not told by colour alone', () => {
    const { container } = plot({ brushed: new Set([geoids[0]]) })
    const marks = [...container.querySelectorAll('path[transform]')]
    expect(marks.map((mark) => mark.getAttribute('opacity'))).toEqual(['0.16', '0.16', null])
    expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(2)
  })

  it('draw the line only where there is one', async () => {
    const { container, rerender } = plot()
    expect(container.querySelector('path[stroke="var(--halo)"]')).toBeNull()
    const at = (at: number) => ({ at, estimate: 75, low: 74, high: 76 })
    await rerender({ fit: [at(1), at(4)] })
    expect(container.querySelector('path[stroke="var(--halo)"]')).not.toBeNull()
  })

  it('are brushed by a finger only where it is to draw, so that it scrolls elsewhere', async () => {
    const drag = async (byTouch: boolean) => {
      const { container, onbrush, unmount } = plot({ byTouch })
      const ground = container.querySelector('[role="listbox"] rect')!
      // jsdom has no pointer capture.
      Element.prototype.setPointerCapture = vi.fn()
      const finger = { button: 0, pointerType: 'touch' }
      await fireEvent.pointerDown(ground, { ...finger, clientX: 40, clientY: 40 })
      await fireEvent.pointerMove(ground, { ...finger, clientX: 140, clientY: 90 })
      await fireEvent.pointerUp(ground, { ...finger, clientX: 140, clientY: 90 })
      unmount()
      return onbrush
    }
    expect(await drag(false)).not.toHaveBeenCalled()
    expect(await drag(true)).toHaveBeenCalled()
  })

  it('take a click as a choice, not as a brush', async () => {
    const { container, onbrush } = plot()
    const ground = container.querySelector('[role="listbox"] rect')!
    await fireEvent.pointerDown(ground, { button: 0, pointerType: 'mouse' })
    await fireEvent.pointerUp(ground)
    expect(onbrush).not.toHaveBeenCalled()
  })

  it('have no size below zero while the page does not know its width', () => {
    const { container } = plot({ width: 0 })
    for (const sized of container.querySelectorAll('[width], [height]'))
      for (const name of ['width', 'height'])
        expect(Number(sized.getAttribute(name))).toBeGreaterThanOrEqual(0)
  })
})
