import { render, screen } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import HistogramLegend from '../../../src/charts/HistogramLegend.svelte'

const props = {
  values: [66, 72, 74, 90],
  breaks: [70, 73, 76, 79, 82, 85],
  worse: 'lower' as const,
  unit: 'years' as const,
  width: 244,
  marker: null,
  missing: 0,
}
const fills = () =>
  [...document.querySelectorAll('rect')]
    .map((rect) => rect.getAttribute('fill'))
    .filter((fill) => fill?.includes('health'))

describe('the legend', () => {
  it('starts with the worse step where a lower value is worse', () => {
    render(HistogramLegend, props)
    expect(fills()[0]).toBe('var(--health-7)')
    expect(fills().at(-1)).toBe('var(--health-1)')
  })

  it('turns the steps where a higher value is worse', () => {
    render(HistogramLegend, { ...props, worse: 'higher' })
    expect(fills()[0]).toBe('var(--health-1)')
  })

  it('says the unit once, at the last break', () => {
    render(HistogramLegend, props)
    expect(screen.getAllByText('years')).toHaveLength(1)
    render(HistogramLegend, { ...props, unit: 'percent' })
    expect(screen.getByText('85%')).toBeInTheDocument()
  })

  it('says the unit below where it would run past the edge', async () => {
    const { rerender } = render(HistogramLegend, props)
    const beside = screen.getByText('years').getAttribute('y')
    await rerender({ values: [69, 72, 85.5] })
    const unit = screen.getByText('years')
    expect(unit).toHaveAttribute('x', String(props.width))
    expect(unit).toHaveAttribute('text-anchor', 'end')
    expect(Number(unit.getAttribute('y'))).toBeGreaterThan(Number(beside))
  })

  it('leaves the counts of what has no estimate to another place', () => {
    render(HistogramLegend, { ...props, missing: 3, rowsApart: true })
    expect(screen.queryByText('No estimate published')).toBeNull()
  })

  it('counts what has no estimate and what is faded, and is silent about neither', async () => {
    const { rerender } = render(HistogramLegend, {
      ...props,
      missing: 1072,
      faded: 100,
      fadedLabel: 'Faded: under half was graded',
    })
    expect(screen.getByText('No estimate published')).toBeInTheDocument()
    expect(screen.getByText('1,072')).toBeInTheDocument()
    expect(screen.getByText('Faded: under half was graded')).toBeInTheDocument()
    await rerender({ missing: 0, faded: 0 })
    expect(screen.queryByText('No estimate published')).toBeNull()
  })

  it('points at the value of the tract under the pointer', async () => {
    const { rerender } = render(HistogramLegend, props)
    expect(document.querySelector('.marker')).toBeNull()
    await rerender({ marker: 72 })
    expect(document.querySelector('.marker')).not.toBeNull()
  })
})
