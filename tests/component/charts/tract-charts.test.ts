import { fireEvent, render, screen, within } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import CompositionBar from '../../../src/charts/CompositionBar.svelte'
import MeasureStrips from '../../../src/charts/MeasureStrips.svelte'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'

const parts = [
  { area_id: 1, label: 'D5', grade: 'D' as const, share: 0.5 },
  { area_id: 2, label: 'C8', grade: 'C' as const, share: 0.26 },
  { area_id: 3, label: null, grade: 'C' as const, share: 0.003 },
]

describe('the composition bar', () => {
  it('lists every area, those too small to see too, and the ungraded rest', () => {
    render(CompositionBar, { parts, width: 488, hovered: null, onhover: vi.fn() })
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'D5, 50% of the tract, Hazardous',
      'C8, 26% of the tract, Declining',
      'an area graded C, under 1% of the tract, Declining',
      'Not graded, 24% of the tract',
    ])
  })

  it('totals each grade over its bracket', () => {
    render(CompositionBar, { parts, width: 488, hovered: null, onhover: vi.fn() })
    expect(screen.getByText('Hazardous 50%')).toBeInTheDocument()
    expect(screen.getByText('Declining 26%')).toBeInTheDocument()
  })

  it('tells which area is under the pointer, and none over the rest', async () => {
    const onhover = vi.fn()
    render(CompositionBar, { parts, width: 488, hovered: null, onhover })
    const list = screen.getByRole('listbox')
    await fireEvent.pointerMove(list, { clientX: 100, clientY: 40 })
    expect(onhover).toHaveBeenLastCalledWith(1)
    await fireEvent.pointerMove(list, { clientX: 480, clientY: 40 })
    expect(onhover).toHaveBeenLastCalledWith(null)
  })
})

describe('the measure strips', () => {
  const diabetes = maybeMeasure('diabetes')!
  const life = {
    measure: HEADLINE_MEASURE,
    values: [70, 75, 80],
    median: 75,
    estimate: 72.2,
    low: 68,
    high: 76.4,
  }
  const none = {
    measure: diabetes,
    values: [8, 12],
    median: 10,
    estimate: null,
    low: null,
    high: null,
  }
  const dotX = () =>
    Number(document.querySelector('circle[fill="var(--accent)"]')!.getAttribute('cx'))
  const notchX = () =>
    Number(
      document
        .querySelector('path[fill="var(--ink-2)"]')!
        .getAttribute('d')!
        .match(/[\d.]+/)![0],
    )

  it('put the worse end to the right: a short life', () => {
    render(MeasureStrips, { rows: [life], width: 488 })
    expect(dotX()).toBeGreaterThan(notchX())
  })

  it('put the worse end to the right: a high prevalence', () => {
    const high = { ...none, estimate: 11, low: 10.5, high: 11.5 }
    render(MeasureStrips, { rows: [high], width: 488 })
    expect(dotX()).toBeGreaterThan(notchX())
  })

  it('have a table with the end values', () => {
    render(MeasureStrips, { rows: [life, none], width: 488 })
    const cells = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(cells(/^Life expectancy/)).toEqual([
      '72.2',
      '68.0 to 76.4',
      '75.0',
      '70.0',
      '80.0',
      'lower',
    ])
    expect(cells(/^Diabetes/)).toEqual(['no estimate', 'none', '10.0%', '8.0%', '12.0%', 'higher'])
  })

  it('hatch a row without an estimate and say so', () => {
    render(MeasureStrips, { rows: [none], width: 488 })
    expect(document.querySelector('rect[fill$="-absent)"]')).not.toBeNull()
    expect(document.querySelector('text[text-anchor="end"]')).toHaveTextContent('no estimate')
  })
})
