import { cleanup } from '@testing-library/svelte'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DARK, GRADE_FILL, LIGHT } from '../../../src/look/palette.ts'
import { AREA_ID, EAST, rectangle, twoTracts, WEST } from '../../fixtures/two-tracts.ts'
import { showCity } from './show-city.ts'

type City = Awaited<ReturnType<typeof showCity>>

let city: City
const show = async (...changes: Parameters<typeof showCity>) => (city = await showCity(...changes))
const colourAt = (x: number, y: number) => expect.poll(() => city.colourAt(x, y), { timeout: 5000 })

afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  document.body.replaceChildren()
})

describe('what the map draws', () => {
  it('fills tracts with the colours of their steps and draws them again in others', async () => {
    await show()
    await colourAt(20, 100).toBe(LIGHT.health[0])
    await colourAt(300, 100).toBe(LIGHT.health[6])
    await city.change({ steps: [4, 7] })
    await colourAt(20, 100).toBe(LIGHT.health[3])
    await colourAt(300, 100).toBe(LIGHT.health[6])
  })

  it('hatches a tract without an estimate', async () => {
    await show({ steps: [1, null] })
    const row = await Promise.all([300, 302, 304, 306, 308, 310].map((x) => city.colourAt(x, 100)))
    expect(row).toContain(LIGHT.land)
    expect(new Set(row).size).toBeGreaterThan(1)
  })

  it('hatches an area without a grade over its fill, without a band', async () => {
    const shapes = twoTracts()
    const area = shapes.areas.features[0]!
    area.properties = { ...area.properties, grade: null, category: 'Commercial', label: null }
    await show({ shapes })
    const across = (y: number) =>
      Promise.all(Array.from({ length: 20 }, (_, i) => city.colourAt(42 + i, y)))
    const inside = await across(60)
    expect(inside).toContain(LIGHT.health[0])
    expect(new Set(inside).size).toBeGreaterThan(2)
    expect(inside).not.toContain(GRADE_FILL.D)
    expect(new Set(await across(20)).size).toBe(1)
  })

  it('takes another theme', async () => {
    await show()
    await city.change({ theme: DARK })
    await colourAt(20, 100).toBe(DARK.health[0])
  })

  it.each([
    ['anticlockwise', (ring: number[][]) => ring],
    ['clockwise', (ring: number[][]) => ring.toReversed()],
  ])('lays the grade’s band inside an area whose ring runs %s', async (_, turn) => {
    const shapes = twoTracts()
    shapes.areas.features[0]!.geometry = {
      type: 'Polygon',
      coordinates: [
        turn(rectangle(-0.04, -0.015, -0.01, 0.015)),
        turn(rectangle(-0.03, -0.005, -0.02, 0.005)),
      ],
    }
    await show({ shapes })
    await colourAt(42, 100).toBe(GRADE_FILL.D)
    await colourAt(37, 100).toBe(LIGHT.health[0])
    await colourAt(78, 100).toBe(GRADE_FILL.D)
    await colourAt(84, 100).toBe(LIGHT.health[0])
  })

  it('outlines the selected tract and the area that is pointed at', async () => {
    await show({ selected: EAST })
    await colourAt(200, 180).toBe(LIGHT.ink)
    await city.change({ selected: null, hoveredArea: AREA_ID })
    await colourAt(200, 180).not.toBe(LIGHT.ink)
    await colourAt(39, 100).toBe(LIGHT.ink)
  })
})

describe('what the map tells', () => {
  it('says which tract is under the mouse', async () => {
    await show()
    await userEvent.hover(city.canvas, { position: { x: 300, y: 100 } })
    await expect.poll(() => city.told.hovered.at(-1)).toBe(EAST)
    await userEvent.hover(city.canvas, { position: { x: 20, y: 100 } })
    await expect.poll(() => city.told.hovered.at(-1)).toBe(WEST)
  })

  it('selects the tract that is clicked, and none on the water', async () => {
    await show({ bounds: [-0.1, -0.05, 0.1, 0.05] })
    await userEvent.click(city.canvas, { position: { x: 250, y: 100 } })
    await expect.poll(() => city.told.selected.at(-1)).toBe(EAST)
    await userEvent.click(city.canvas, { position: { x: 380, y: 20 } })
    await expect.poll(() => city.told.selected.at(-1)).toBe(null)
  })

  it('says where a leader line leaves the selected tract', async () => {
    await show({ selected: WEST })
    const { edge, metresPerPixel } = city.told.views.at(-1)!
    expect(edge!.x).toBeCloseTo(200, 0)
    expect(edge!.y).toBeCloseTo(100, 0)
    expect(metresPerPixel).toBeCloseTo(111_320 / 4000, 0)
  })
})

describe('without a mouse', () => {
  it('zooms with buttons and keys, and selects what is at the cross', async () => {
    await show({ bounds: [0, -0.025, 0.1, 0.025] })
    const before = city.told.views.at(-1)!.metresPerPixel
    await userEvent.click(city.target.querySelector('[aria-label="Zoom in"]')!)
    await expect.poll(() => city.told.views.at(-1)!.metresPerPixel).toBeCloseTo(before / 2, 3)
    city.canvas.focus()
    await userEvent.keyboard('-')
    await expect.poll(() => city.told.views.at(-1)!.metresPerPixel).toBeCloseTo(before, 3)
    await userEvent.keyboard('{ArrowLeft}')
    const enter = async () => {
      await userEvent.keyboard('{Enter}')
      return city.told.selected.at(-1)
    }
    await expect.poll(enter).toBe(EAST)
  })

  it('walks from the chosen tract, opens it, lets it go and asks for the table', async () => {
    const asked: unknown[] = []
    await show({
      selected: WEST,
      onwalk: (...step) => asked.push(step),
      onopen: () => asked.push('open'),
      ontable: () => asked.push('table'),
    })
    city.canvas.focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Enter}t{Escape}')
    expect(asked).toEqual([[WEST, 'east'], 'open', 'table'])
    expect(city.told.selected).toEqual([null])
  })

  it('has a name, and says what its keys do', async () => {
    await show({ label: 'Map of Testville' })
    expect(city.canvas.getAttribute('aria-label')).toBe('Map of Testville')
    const note = document.getElementById(city.canvas.getAttribute('aria-describedby')!)
    expect(note).toHaveTextContent(/Arrow keys move the map/)
  })
})

describe('its end', () => {
  it('says so in words when there is no WebGL 2', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await show()
    expect(city.told.failures).toEqual([expect.stringMatching(/WebGL 2/)])
    expect(city.told.painted).toBe(false)
  })

  it('says so in words when the drawing context is lost', async () => {
    await show()
    city.canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
    await expect.poll(() => city.told.failures).toHaveLength(1)
    expect(city.told.failures[0]).toMatch(/graphics/)
    await city.change({ steps: [2, 3], selected: WEST })
  })

  it('leaves nothing behind', async () => {
    await show({ selected: EAST })
    const gl = city.canvas.getContext('webgl2')!
    cleanup()
    expect(document.querySelector('canvas')).toBeNull()
    expect(gl.isContextLost()).toBe(true)
  })
})
