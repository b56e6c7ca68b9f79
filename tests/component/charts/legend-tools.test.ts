import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import BreakHandles from '../../../src/charts/BreakHandles.svelte'

function editor() {
  const onmove = vi.fn((breaks: number[], _settled: boolean) => rerender({ breaks }))
  const x = Object.assign((value: number) => (value - 60) * 8, {
    invert: (px: number) => px / 8 + 60,
  })
  const props = {
    ...{ breaks: [70, 75], limits: [61, 89] as const, page: 1, x, width: 240, top: 63, bottom: 92 },
    name: (i: number) => `Break ${i + 1} of 2`,
    sayValue: (value: number) => `${value} years`,
    onmove,
  }
  const { rerender } = render(BreakHandles, props)
  return onmove
}

describe('the breaks between own classes', () => {
  it('are sliders that say their value and how far they can go', () => {
    editor()
    const second = screen.getByRole('slider', { name: 'Break 2 of 2' })
    expect(second).toHaveAttribute('aria-valuetext', '75 years')
    expect(second).toHaveAttribute('aria-valuemin', '70.1')
    expect(second).toHaveAttribute('aria-valuemax', '89')
  })

  it('move by a tenth, by a bin with Page keys, to the neighbour with Home, and settle when the key is let go', async () => {
    const onmove = editor()
    screen.getByRole('slider', { name: 'Break 2 of 2' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onmove.mock.calls).toEqual([
      [[70, 75.1], false],
      [[70, 75.1], true],
    ])
    await userEvent.keyboard('{PageDown}')
    expect(onmove).toHaveBeenLastCalledWith([70, 74.1], true)
    await userEvent.keyboard('{Home}')
    expect(onmove).toHaveBeenLastCalledWith([70, 70.1], true)
  })
})
