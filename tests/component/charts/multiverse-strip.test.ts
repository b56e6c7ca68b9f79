import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import MultiverseStrip from '../../../src/charts/MultiverseStrip.svelte'
import type { WayDot, WayRow } from '../../../src/charts/multiverse-layout.ts'

const dot = (id: string, gap: number, fragile = false): WayDot => {
  return { id, name: `${id}: ${gap} years`, gap, low: gap - 1, high: gap + 1, fragile }
}
const row = (label: string, dots: WayDot[], own: Partial<WayRow> = {}): WayRow => ({
  label,
  isHeading: false,
  isIndented: false,
  isCurrent: false,
  dots,
  main: dots[0]?.id ?? null,
  ...own,
})
const ROWS = [
  row('most of it', [dot('most-50', -9.6, true), dot('most-0', -7.2)], { isCurrent: true }),
  row('its average, in', [], { isHeading: true }),
  row('equal intervals', [dot('equal-20', -7.8)], { isIndented: true }),
  row('by its share', []),
]
const ROW_HEIGHT = 24

function draw(own: { rows?: WayRow[]; pending?: boolean } = {}) {
  const onhover = vi.fn()
  const onselect = vi.fn()
  render(MultiverseStrip, {
    rows: ROWS,
    title: 'D minus A, years',
    width: 400,
    rowHeight: ROW_HEIGHT,
    current: 'most-50',
    hovered: null,
    onhover,
    onselect,
    ...own,
  })
  return { onhover, onselect, list: screen.getByRole('listbox') }
}

describe('the multiverse strip', () => {
  it('names every way, marks the reader’s, and has one tab stop', () => {
    const { list } = draw()
    expect(screen.getAllByRole('option').map((node) => node.getAttribute('aria-label'))).toEqual([
      'most-50: -9.6 years',
      'most-0: -7.2 years',
      'equal-20: -7.8 years',
    ])
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/^most-50/)
    expect(list).toHaveAttribute('tabindex', '0')
    expect(screen.getByText('most of it')).toHaveAttribute('font-weight', '600')
  })

  it('draws a fragile way open and another filled', () => {
    draw()
    const fill = (name: RegExp) => screen.getByRole('option', { name }).getAttribute('fill')
    expect(fill(/^most-50/)).toBe('var(--paper)')
    expect(fill(/^most-0/)).toBe('var(--accent)')
  })

  it('calls zero “no gap” and says where a rule leaves too few tracts', () => {
    draw()
    expect(screen.getByText('no gap')).toBeInTheDocument()
    expect(screen.getAllByText('too few tracts')).toHaveLength(1)
  })

  it('moves between coverages and rules by arrow keys, previews, and adopts only on Enter', async () => {
    const { list, onhover, onselect } = draw()
    await fireEvent.keyDown(list, { key: 'ArrowRight' })
    expect(onhover).toHaveBeenLastCalledWith('most-0')
    await fireEvent.keyDown(list, { key: 'ArrowDown' })
    expect(onhover).toHaveBeenLastCalledWith('equal-20')
    expect(onselect).not.toHaveBeenCalled()
    await fireEvent.keyDown(list, { key: 'Enter' })
    expect(onselect).toHaveBeenCalledExactlyOnceWith('equal-20')
  })

  it('takes a click anywhere in a row: on its label the row’s usual way, beside a dot the nearest', async () => {
    const { list, onselect } = draw()
    await fireEvent.click(list, { clientX: 20, clientY: 22 + ROW_HEIGHT / 2 })
    expect(onselect).toHaveBeenLastCalledWith('most-50')
    await fireEvent.click(list, { clientX: 398, clientY: 22 + ROW_HEIGHT / 2 })
    expect(onselect).toHaveBeenLastCalledWith('most-0')
    await fireEvent.click(list, { clientX: 398, clientY: 22 + ROW_HEIGHT * 3.5 })
    expect(onselect).toHaveBeenCalledTimes(2)
  })

  it('takes the same room before there is anything to draw', () => {
    draw({ rows: ROWS.map((row) => ({ ...row, dots: [], main: null })), pending: true })
    const svg = screen.getByRole('group', { name: /every way/ })
    expect(svg).toHaveAttribute('height', String(22 + 4 * ROW_HEIGHT + 20))
    expect(screen.queryByText('too few tracts')).toBeNull()
  })
})
