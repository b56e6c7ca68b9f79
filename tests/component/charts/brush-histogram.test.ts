import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import BrushHistogram from '../../../src/charts/BrushHistogram.svelte'
import type { Span } from '../../../src/domain/brush.ts'

const bars = [2, 5, 9, 4].map((total, bin) => ({
  ...{ bin, total, n: total - 1 },
  ...{ from: 70 + bin, to: 71 + bin },
}))

/** The histogram in a page that keeps what is brushed. */
function brushing(span: Span | null = null) {
  const onbrush = vi.fn((span: Span | null, _settled: boolean) => rerender({ span }))
  const props = {
    ...{ bars, label: 'Life expectancy', unit: 'years', ticks: [70, 72], width: 400, span },
    fill: () => 'var(--ink)',
    say: (value: number) => `${value} years`,
    onbrush,
  }
  const { rerender } = render(BrushHistogram, props)
  return onbrush
}

const slider = (end: 'from' | 'to') =>
  screen.getByRole('slider', { name: `Life expectancy, ${end}` })

describe('a histogram to brush', () => {
  it('has a slider at each end, which says its value', () => {
    brushing()
    expect(slider('from')).toHaveAttribute('aria-valuetext', '70 years')
    expect(slider('to')).toHaveAttribute('aria-valuetext', '74 years')
  })

  it('is brushed by arrow keys, a bin each, and settles when the key is let go', async () => {
    const onbrush = brushing()
    slider('from').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onbrush.mock.calls).toEqual([
      [{ from: 1, to: 4 }, false],
      [{ from: 1, to: 4 }, true],
    ])
    expect(slider('from')).toHaveAttribute('aria-valuenow', '71')
  })

  it('never lets an end pass the other', async () => {
    const onbrush = brushing({ from: 1, to: 3 })
    slider('to').focus()
    await userEvent.keyboard('{Home}')
    expect(onbrush).toHaveBeenLastCalledWith({ from: 1, to: 2 }, true)
    onbrush.mockClear()
    await userEvent.keyboard('{ArrowLeft}')
    expect(slider('to')).toHaveAttribute('aria-valuenow', '72')
  })

  it('brushes nothing where everything would be, and after Escape', async () => {
    const onbrush = brushing({ from: 1, to: 4 })
    slider('from').focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(onbrush).toHaveBeenLastCalledWith(null, true)
    await userEvent.keyboard('{ArrowRight}{Escape}')
    expect(onbrush).toHaveBeenLastCalledWith(null, true)
    expect(slider('from')).toHaveAttribute('aria-valuenow', '70')
  })

  it('stands at its edge where a link brushes beyond every bar', () => {
    brushing({ from: 40, to: 50 })
    expect(slider('from')).toHaveAttribute('aria-valuenow', '74')
  })
})
