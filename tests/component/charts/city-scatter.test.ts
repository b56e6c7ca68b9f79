import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import CityScatter from '../../../src/charts/CityScatter.svelte'
import { scatterLayout } from '../../../src/charts/scatter-layout.ts'

const city = (id: string, mean: number, meanReference: number, firm = true) => ({
  ...{ id, name: id, mean, meanReference, firm },
  tracts: 100,
})
const cities = [
  city('Omaha', 74, 80),
  city('Reno', 79, 76, false),
  city('Columbus', 70.2, 78.4, false),
]

function draw(hovered: string | null = null) {
  const onhover = vi.fn()
  const onselect = vi.fn()
  const titles = { acrossTitle: 'mean in A', upTitle: 'mean in D' }
  const choice = { current: null, hovered, onhover, onselect }
  render(CityScatter, { cities, unit: 'years', width: 560, ...titles, ...choice })
  return { onhover, onselect, list: screen.getByRole('listbox') }
}

describe('the scatter of cities', () => {
  it('names every city with both means, the gap and what it rests on', () => {
    draw()
    for (const name of [
      'Omaha: 74.0 years against 80.0, a gap of −6.0, 100 tracts',
      'Columbus: 70.2 years against 78.4, a gap of −8.2, fragile, 100 tracts',
    ])
      expect(screen.getByRole('option', { name })).toBeInTheDocument()
  })

  it('fills the firm with ink and leaves the fragile open', () => {
    draw()
    const fill = (name: RegExp) =>
      screen.getByRole('option', { name }).querySelector('.dot')!.getAttribute('fill')
    expect(fill(/^Omaha/)).toBe('var(--ink)')
    expect(fill(/^Reno/)).toBe('var(--paper)')
  })

  it('has one scale on both axes: below the diagonal the first group’s mean is lower', () => {
    const { box, marks } = scatterLayout(cities, 560, null, 13)
    const above = (id: string) => {
      const { x, y } = marks.find(({ city }) => city.id === id)!
      return box.bottom - y - (x - box.left)
    }
    const px = (box.right - box.left) / 100
    expect(above('Omaha')).toBeLessThan(-px)
    expect(above('Reno')).toBeGreaterThan(px)
    expect(above('Columbus') / above('Omaha')).toBeCloseTo(8.2 / 6)
  })

  it('is walked from left to right and opened by Enter', async () => {
    const { list, onhover, onselect } = draw()
    await fireEvent.keyDown(list, { key: 'End' })
    expect(onhover).toHaveBeenLastCalledWith('Omaha')
    await fireEvent.keyDown(list, { key: 'ArrowLeft' })
    await fireEvent.keyDown(list, { key: 'Enter' })
    expect(onselect).toHaveBeenCalledExactlyOnceWith('Columbus')
  })

  it('lets no name cross the diagonal, unless it is pointed at', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => city(`City ${i}`, 70 + i / 3, 70.5 + i / 3))
    const { labels, box } = scatterLayout(crowd, 560, null, 13)
    expect(labels.length).toBeGreaterThan(0)
    for (const { x, y, anchor } of labels) {
      const near = box.bottom - y - (x - box.left)
      if (anchor === 'start') expect(near).toBeLessThan(0)
      if (anchor === 'end') expect(near).toBeGreaterThan(0)
    }
  })

  it('names the city pointed at elsewhere', () => {
    draw('Reno')
    expect(screen.getByText('Reno')).toHaveAttribute('font-weight', '600')
  })
})
