import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import ForestPlot from '../../../src/charts/ForestPlot.svelte'

const rows = [
  {
    id: 'a',
    name: 'Nashville, TN',
    gap: -12.2,
    low: -14.2,
    high: -10.1,
    nD: 20,
    nA: 7,
    firm: false,
  },
  { id: 'b', name: 'Miami, FL', gap: -8.7, low: -11, high: -6.4, nD: 24, nA: 10, firm: true },
  { id: 'c', name: 'San Diego, CA', gap: -2.9, low: -6.9, high: 1.1, nD: 36, nA: 5, firm: false },
]

function draw(current: string | null = null) {
  const onhover = vi.fn()
  const onselect = vi.fn()
  render(ForestPlot, { rows, unit: 'years', width: 590, current, hovered: null, onhover, onselect })
  return { onhover, onselect, list: screen.getByRole('listbox') }
}

describe('the forest plot', () => {
  it('says each row in full', () => {
    draw()
    expect(
      screen.getByRole('option', {
        name: 'Nashville, TN: −12.2 years, 95% interval −14.2 to −10.1, 20 tracts D, 7 A, fragile',
      }),
    ).toBeInTheDocument()
    expect(screen.getByRole('option', { name: /^Miami.*10 A$/ })).toBeInTheDocument()
  })

  it('sets a firm row in bold and a fragile one not', () => {
    draw()
    expect(screen.getByText('Miami, FL')).toHaveAttribute('font-weight', '600')
    expect(screen.getByText('Nashville, TN')).toHaveAttribute('font-weight', '400')
  })

  it('draws an interval that crosses zero across the zero line', () => {
    draw()
    const interval = (name: RegExp) =>
      screen.getByRole('option', { name }).querySelector('.interval')!.getAttribute('d')!
    const [, high] = interval(/^San Diego/).match(/H([\d.]+)/)!
    const zero = Number(screen.getByText('0').getAttribute('x'))
    expect(Number(high)).toBeGreaterThan(zero)
    const [, firm] = interval(/^Miami/).match(/H([\d.]+)/)!
    expect(Number(firm)).toBeLessThan(zero)
  })

  it('chooses the row under the pointer or the keyboard', async () => {
    const { list, onhover, onselect } = draw('b')
    await fireEvent.pointerMove(list, { clientX: 300, clientY: 24 + 22 * 2 + 5 })
    expect(onhover).toHaveBeenLastCalledWith('c')
    await fireEvent.keyDown(list, { key: 'ArrowUp' })
    await fireEvent.keyDown(list, { key: ' ' })
    expect(onselect).toHaveBeenCalledExactlyOnceWith('a')
  })

  it('marks the same gap counted other ways, within its axis', () => {
    const others = [-20, -3]
    const quiet = { current: null, hovered: null, onhover: () => {}, onselect: () => {} }
    render(ForestPlot, { rows: [{ ...rows[1]!, others }], unit: 'years', width: 590, ...quiet })
    const d = screen.getByRole('option').querySelector('path')!.getAttribute('d')!
    const at = [...d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))
    expect(at).toHaveLength(2)
    expect(at[0]).toBeGreaterThan(0)
    expect(at[0]).toBeLessThan(at[1]!)
  })

  it('says at the foot what the rows say together', () => {
    const summary = {
      label: 'All, random effects',
      mean: -7.1,
      low: -8.2,
      high: -6,
      predictionLow: -11.5,
      predictionHigh: -2.7,
    }
    const quiet = { current: null, hovered: null, onhover: () => {}, onselect: () => {} }
    render(ForestPlot, { rows, unit: 'years', width: 590, summary, ...quiet })
    expect(
      screen.getByRole('img', {
        name: 'All, random effects: −7.1 years, 95% interval −8.2 to −6.0, prediction interval −11.5 to −2.7',
      }),
    ).toBeInTheDocument()
  })
})
