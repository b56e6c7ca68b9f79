import { fireEvent, render, screen, within } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import ByGradeStrips from '../../../src/charts/ByGradeStrips.svelte'
import type { StripRow } from '../../../src/charts/strip-layout.ts'
import type { Geoid } from '../../../src/domain/geoid.ts'
import { formatNumber } from '../../../src/domain/number-format.ts'
import { summarize } from '../../../src/stats/summarize.ts'

const tract = (n: number) => `550790${String(n).padStart(3, '0')}00` as Geoid

function row(grade: StripRow['grade'], label: string, first: number, values: number[]): StripRow {
  return {
    grade,
    label,
    dots: values.map((value, i) => ({ geoid: tract(first + i), value })),
    summary: summarize(values),
  }
}

const rows = [
  row('A', 'Best', 1, [82, 84, 86]),
  row('B', 'Still desirable', 10, []),
  row('D', 'Hazardous', 20, [70, 72, 74, 75, 76, 71, 73, 74, 75, 70]),
]

function draw(selected: Geoid | null = null) {
  const onhover = vi.fn()
  const onselect = vi.fn()
  render(ByGradeStrips, {
    rows,
    unit: 'years',
    domain: [65, 90],
    width: 400,
    hovered: null,
    selected,
    format: formatNumber,
    onhover,
    onselect,
  })
  return { onhover, onselect, list: screen.getByRole('listbox') }
}

describe('the strips by grade', () => {
  it('say every row in words, with its interval, and mark a fragile one', () => {
    draw()
    expect(
      screen.getByRole('img', {
        name: /^Best: mean 84\.0 years, 95% interval .* 3 tracts, fragile$/,
      }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('img', { name: /^Hazardous: mean 73\.0 years.* 10 tracts$/ }),
    ).toBeInTheDocument()
  })

  it('keep an empty row and say so', () => {
    draw()
    expect(screen.getByRole('img', { name: 'Still desirable: none' })).toHaveTextContent('none')
  })

  it('name every tract and its value', () => {
    draw()
    const best = within(screen.getByRole('group', { name: 'Best' }))
    expect(best.getAllByRole('option').map((dot) => dot.getAttribute('aria-label'))).toEqual([
      'Tract 1, 82.0',
      'Tract 2, 84.0',
      'Tract 3, 86.0',
    ])
  })

  it('are one tab stop in which arrow keys move', async () => {
    const { list, onhover } = draw()
    expect(document.querySelectorAll('[tabindex]')).toHaveLength(1)
    await fireEvent.keyDown(list, { key: 'ArrowRight' })
    expect(onhover).toHaveBeenLastCalledWith(tract(2))
    await fireEvent.keyDown(list, { key: 'ArrowDown' })
    const last = onhover.mock.lastCall![0]
    expect(list.getAttribute('aria-activedescendant')).toMatch(new RegExp(`${last}$`))
    expect(rows[2]!.dots.map((dot) => dot.geoid)).toContain(last)
  })

  it('choose with Enter and let go with Escape', async () => {
    const { list, onselect } = draw(tract(2))
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName('Tract 2, 84.0')
    await fireEvent.keyDown(list, { key: 'ArrowLeft' })
    await fireEvent.keyDown(list, { key: 'Enter' })
    expect(onselect).toHaveBeenLastCalledWith(tract(1))
    await fireEvent.keyDown(list, { key: 'Escape' })
    expect(onselect).toHaveBeenLastCalledWith(null)
  })

  it('find the dot near the pointer, and none far from all', async () => {
    const { list, onhover, onselect } = draw()
    const dot = screen.getByRole('option', { name: 'Tract 3, 86.0' })
    const place = { clientX: Number(dot.getAttribute('cx')) + 6, clientY: 36 }
    await fireEvent.pointerMove(list, place)
    expect(onhover).toHaveBeenLastCalledWith(tract(3))
    await fireEvent.click(list, place)
    expect(onselect).toHaveBeenLastCalledWith(tract(3))
    await fireEvent.pointerMove(list, { clientX: 20, clientY: 36 })
    expect(onhover).toHaveBeenLastCalledWith(null)
  })
})
