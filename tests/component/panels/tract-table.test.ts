import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import TractTable from '../../../src/panels/TractTable.svelte'

const row = (tail: string, estimate: number | null) => ({
  geoid: `55079${tail}` as Geoid,
  grade: 'D' as const,
  coverage: 0.8,
  estimate,
  low: estimate && estimate - 2,
  high: estimate && estimate + 2,
})

function setUp() {
  const onselect = vi.fn()
  const rows = [row('000100', 75), row('000200', null), row('000300', 71.5)]
  render(TractTable, { caption: 'x', measure: HEADLINE_MEASURE, rows, selected: null, onselect })
  const names = () =>
    screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent)
  return { onselect, user: userEvent.setup(), names }
}

describe('the table of tracts', () => {
  it('gives value and interval, and says where nothing was published', () => {
    setUp()
    expect(screen.getByRole('row', { name: /55079000100/ })).toHaveTextContent('75.073.0 to 77.0')
    expect(screen.getByRole('row', { name: /55079000200/ })).toHaveTextContent('not published')
  })

  it('sorts by a column up and down, with missing estimates last either way', async () => {
    const { user, names } = setUp()
    const head = screen.getByRole('button', { name: /Life expectancy/ })
    await user.click(head)
    expect(names()).toEqual(['3', '1', '2'])
    await user.click(head)
    expect(names()).toEqual(['1', '3', '2'])
  })

  it('chooses a tract', async () => {
    const { user, onselect } = setUp()
    await user.click(screen.getByRole('button', { name: '3' }))
    expect(onselect).toHaveBeenCalledExactlyOnceWith('55079000300')
  })
})
