import { cleanup } from '@testing-library/svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { GRADE_FILL, LIGHT } from '../../../src/look/palette.ts'
import { AREA_ID, EAST, WEST } from '../../fixtures/two-tracts.ts'
import { showCity } from './show-city.ts'

type City = Awaited<ReturnType<typeof showCity>>

let city: City
const show = async (...changes: Parameters<typeof showCity>) => (city = await showCity(...changes))
const canvases = () => [...city.target.querySelectorAll('canvas')]
/** The colours in a short row across a point: a pattern's lines do not fill it. */
const coloursAt = (x: number, y: number) =>
  Promise.all([0, 1, 2, 3, 4, 5].map((right) => city.colourAt(x + right, y)))
const row = (x: number, y: number) => expect.poll(() => coloursAt(x, y), { timeout: 5000 })

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('the 1930s alone', () => {
  it('are filled with their grade’s colour and pattern, on hatched ground without today', async () => {
    await show({ layout: 'then' })
    await row(90, 100).toContain(GRADE_FILL.D)
    expect(new Set(await coloursAt(90, 103)).size).toBeGreaterThan(1)
    const ground = await Promise.all([300, 303, 306, 309, 312].map((x) => city.colourAt(x, 100)))
    expect(ground).not.toContain(LIGHT.health[6])
    expect(canvases()).toHaveLength(1)
  })

  it('give an area to a click, none beside it, and to the key at the cross', async () => {
    await show({ layout: 'then', bounds: [-0.075, -0.025, 0.025, 0.025] })
    await userEvent.click(city.canvas, { position: { x: 200, y: 100 } })
    await userEvent.click(city.canvas, { position: { x: 350, y: 100 } })
    expect(city.told.selectedAreas).toEqual([AREA_ID, null])
    city.canvas.focus()
    await userEvent.keyboard(' ')
    expect(city.told.selectedAreas.at(-1)).toBe(AREA_ID)
    expect(city.told.selected).toEqual([])
  })
})

describe('two maps with a line between them', () => {
  it('show the 1930s to its left and today to its right', async () => {
    await show({ layout: 'swipe' })
    await row(90, 60).toContain(GRADE_FILL.D)
    await row(300, 60).toContain(LIGHT.health[6])
    await city.change({ swipe: 0 })
    await row(90, 60).toContain(LIGHT.health[0])
  })

  it('lie alike, whichever is moved', async () => {
    await show({ layout: 'swipe' })
    await row(140, 60).toContain(GRADE_FILL.D)
    const before = city.told.views.at(-1)!.metresPerPixel
    const [then, now] = canvases()
    then!.focus()
    await userEvent.keyboard('+')
    await expect.poll(() => city.told.views.at(-1)!.metresPerPixel).toBeCloseTo(before / 2, 3)
    await row(140, 60).not.toContain(GRADE_FILL.D)
    now!.focus()
    await userEvent.keyboard('-')
    await expect.poll(() => city.told.views.at(-1)!.metresPerPixel).toBeCloseTo(before, 3)
    await row(140, 60).toContain(GRADE_FILL.D)
  })

  it('outline the same tract in both', async () => {
    await show({ layout: 'swipe', swipe: 25, selected: WEST })
    const edge = (x: number) => expect.poll(() => city.colourAt(x, 190), { timeout: 5000 })
    await edge(200).toBe(LIGHT.ink)
    await city.change({ swipe: 75 })
    await edge(200).toBe(LIGHT.ink)
  })

  it('give areas on one side and tracts on the other', async () => {
    await show({ layout: 'swipe' })
    await userEvent.click(city.target, { position: { x: 90, y: 60 } })
    await userEvent.click(city.target, { position: { x: 300, y: 60 } })
    expect(city.told.selectedAreas).toEqual([AREA_ID])
    expect(city.told.selected).toEqual([EAST])
  })

  it('are parted by a slider for keys, which tells where it came to rest', async () => {
    await show({ layout: 'swipe' })
    const slider = city.target.querySelector<HTMLInputElement>('input[type=range]')!
    expect(slider.getAttribute('aria-valuetext')).toContain('50%')
    slider.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    await row(90, 60).toContain(GRADE_FILL.D)
    await expect.poll(() => city.told.swipes.at(-1)).toBe(48)
    await userEvent.keyboard('{Home}')
    await row(90, 60).toContain(LIGHT.health[0])
    await expect.poll(() => city.told.swipes.at(-1)).toBe(0)
  })
})

describe('two maps side by side', () => {
  it('show both whole, on a narrow page one above the other', async () => {
    await show({ layout: 'side' })
    await row(150, 40).toContain(GRADE_FILL.D)
    await row(110, 150).toContain(LIGHT.health[0])
  })
})

describe('the way between layouts', () => {
  it('keeps one map and where it lies, and gives the other’s memory back', async () => {
    await show()
    const [kept] = canvases()
    const scale = () => city.told.views.at(-1)!.metresPerPixel
    const before = scale()
    kept!.focus()
    await userEvent.keyboard('+')
    await expect.poll(scale).toBeCloseTo(before / 2, 3)
    await city.change({ layout: 'swipe' })
    await expect.poll(canvases).toHaveLength(2)
    const [then, now] = canvases()
    expect(now).toBe(kept)
    await row(105, 60).toContain(GRADE_FILL.D)
    await row(130, 60).not.toContain(GRADE_FILL.D)
    const gl = then!.getContext('webgl2')!
    await city.change({ layout: 'map' })
    await expect.poll(canvases).toEqual([kept])
    expect(gl.isContextLost()).toBe(true)
    expect(kept!.getContext('webgl2')!.isContextLost()).toBe(false)
    await city.change({ layout: 'then' })
    await row(90, 60).toContain(GRADE_FILL.D)
    await city.change({ layout: 'map' })
    await row(60, 60).toContain(LIGHT.health[0])
  })
})
