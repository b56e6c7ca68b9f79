import { fireEvent, render, screen } from '@testing-library/svelte'
import type { FeatureCollection } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it, vi } from 'vitest'
import type { MapCity } from '../../../src/charts/city-marks.ts'
import GapLegend from '../../../src/charts/GapLegend.svelte'
import type { StatesTopology } from '../../../src/charts/states-frame.ts'
import StatesMap from '../../../src/charts/StatesMap.svelte'
import { textWidth } from '../../../src/charts/text-width.ts'

const land = (id: string, [left, top, right, bottom]: [number, number, number, number]) => ({
  type: 'Feature' as const,
  id,
  properties: { name: id },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ],
    ],
  },
})
const ground: FeatureCollection = {
  type: 'FeatureCollection',
  features: [land('01', [58, 10, 500, 590]), land('04', [500, 10, 917, 590])],
}
const states = topology({ states: ground }) as unknown as StatesTopology

const city = (id: string, lon: number, rest: Partial<MapCity>): MapCity => ({
  id,
  name: id,
  lon,
  lat: 40,
  tracts: 100,
  gap: -9.6,
  firm: false,
  fragile: false,
  ...rest,
})
const cities = [
  city('Omaha', -96, { fragile: true }),
  city('Reno', -119.8, { gap: null }),
  city('Columbus', -83, { firm: true, gap: -3 }),
]

function draw(hovered: string | null = null) {
  const onhover = vi.fn()
  const onselect = vi.fn()
  render(StatesMap, {
    states,
    cities,
    breaks: [-10, -8, -6, -4],
    worse: 'lower',
    width: 700,
    hovered,
    selected: null,
    onhover,
    onselect,
  })
  return { onhover, onselect, list: screen.getByRole('listbox') }
}

describe('the states map', () => {
  it('names every city with its gap, or says that it has too few tracts', () => {
    draw()
    expect(
      screen.getByRole('option', { name: 'Omaha: −9.6 years, fragile, 100 tracts' }),
    ).toBeInTheDocument()
    expect(
      screen.getByRole('option', { name: 'Reno: mapped, too few tracts to compare' }),
    ).toBeInTheDocument()
  })

  it('draws the wider gap in the worse step, dashes the fragile and rings the firm', () => {
    draw()
    const omaha = screen.getByRole('option', { name: /^Omaha/ })
    const columbus = screen.getByRole('option', { name: /^Columbus/ })
    expect(omaha.querySelector('.dot')).toHaveAttribute('fill', 'var(--health-6)')
    expect(omaha.querySelector('[stroke-dasharray]')).not.toBeNull()
    expect(columbus.querySelector('.dot')).toHaveAttribute('stroke', 'var(--ink)')
    expect(columbus.querySelector('[stroke-dasharray]')).toBeNull()
  })

  it('is walked from west to east and opened by Enter', async () => {
    const { list, onselect } = draw()
    await fireEvent.keyDown(list, { key: 'Home' })
    await fireEvent.keyDown(list, { key: 'ArrowRight' })
    await fireEvent.keyDown(list, { key: 'Enter' })
    expect(onselect).toHaveBeenCalledExactlyOnceWith('Omaha')
  })

  it('opens the city that is clicked', async () => {
    const { list, onselect } = draw()
    const place = screen.getByRole('option', { name: /^Reno/ }).getAttribute('transform')!
    const [x, y] = place.match(/[\d.]+/g)!.map(Number)
    await fireEvent.click(list, { clientX: x! + 4, clientY: y })
    expect(onselect).toHaveBeenCalledExactlyOnceWith('Reno')
  })

  it('names the hovered city even where it had no label', () => {
    draw('Reno')
    expect(screen.getByText('Reno')).toBeInTheDocument()
  })
})

describe('its legend', () => {
  it('has the breaks with a true minus and explains the signs', () => {
    render(GapLegend, { breaks: [-10, -8], worse: 'lower', title: 'D minus A, years', width: 690 })
    expect(screen.getByText('−10')).toBeInTheDocument()
    expect(screen.getByText('300 tracts')).toBeInTheDocument()
    expect(screen.getByText('mapped, too few tracts to compare')).toBeInTheDocument()
  })

  it.each([300, 358, 500, 690])('keeps inside %d px', (width) => {
    render(GapLegend, { breaks: [-10, -8, -6, -4], worse: 'lower', title: 'Gap', width })
    for (const text of document.querySelectorAll('text')) {
      if (text.hasAttribute('text-anchor') || text.closest('[text-anchor]')) continue
      const end = Number(text.getAttribute('x') ?? 0) + textWidth(text.textContent, 13)
      expect(end).toBeLessThanOrEqual(width)
    }
  })
})
