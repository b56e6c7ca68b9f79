import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { AreaProperties } from '../../../src/domain/city-shapes.ts'
import AreaTable from '../../../src/panels/AreaTable.svelte'

const area = (
  area_id: number,
  label: string | null,
  grade: AreaProperties['grade'],
): AreaProperties => ({ area_id, label, grade, category: null, name: `Ground ${area_id}` })

function setUp(groundOf: (id: number) => number | null = (id) => id * 1e6) {
  const onselect = vi.fn()
  const areas = [area(1, 'C10', 'C'), area(2, 'C2', 'C'), area(3, 'A1', 'A')]
  render(AreaTable, { caption: 'x', areas, groundOf, selected: 2, onselect })
  const names = () =>
    screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent)
  return { onselect, user: userEvent.setup(), names }
}

describe('the table of areas', () => {
  it('stands in the order of its labels, C2 before C10, and is sorted by its ground', async () => {
    const { user, names } = setUp()
    expect(names()).toEqual(['A1', 'C2', 'C10'])
    await user.click(screen.getByRole('button', { name: 'km²' }))
    expect(names()).toEqual(['C10', 'C2', 'A1'])
  })

  it('says the grade in words, and which area is chosen, and chooses another', async () => {
    const { user, onselect } = setUp()
    expect(screen.getByRole('row', { name: /C10/ })).toHaveTextContent('C, Definitely Declining')
    expect(screen.getByRole('button', { name: 'C2' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'A1' }))
    expect(onselect).toHaveBeenCalledExactlyOnceWith(3)
  })

  it('has no column of ground where none is known', () => {
    setUp(() => null)
    expect(screen.queryByRole('button', { name: 'km²' })).toBeNull()
  })
})
