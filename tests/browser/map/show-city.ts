import { render } from '@testing-library/svelte'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { LIGHT } from '../../../src/look/palette.ts'
import type { CityMapsProps } from '../../../src/map/city-map-props.ts'
import CityMaps from '../../../src/map/CityMaps.svelte'
import type { MapView } from '../../../src/map/map-view.ts'
import { BOUNDS, twoTracts } from '../../fixtures/two-tracts.ts'

/** The two tracts on 400 × 200 pixels, 4,000 pixels to a degree, painted or failed. */
export async function showCity(changes: Partial<CityMapsProps> = {}) {
  // A viewport that fits the window is not scaled, so that a pixel of a picture is one of the map.
  await page.viewport(420, 300)
  const target = document.createElement('div')
  target.style.cssText = 'position:fixed;top:0;left:0;width:400px;height:200px'
  document.body.append(target)
  const told = {
    hovered: [] as unknown[],
    selected: [] as unknown[],
    selectedAreas: [] as unknown[],
    swipes: [] as number[],
    views: [] as MapView[],
    failures: [] as string[],
    painted: false,
  }
  const props: CityMapsProps = {
    shapes: twoTracts(),
    bounds: BOUNDS,
    steps: [1, 7],
    faded: [false, false],
    theme: LIGHT,
    hovered: null,
    selected: null,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    onhover: (geoid) => told.hovered.push(geoid),
    onselect: (geoid) => told.selected.push(geoid),
    layout: 'map',
    swipe: 50,
    years: ['1937', '2010–15'],
    label: 'Map',
    labelThen: 'Map of 1937',
    onselectarea: (area) => told.selectedAreas.push(area),
    onswipe: (percent) => {
      told.swipes.push(percent)
      // As the page does, in whose address it stands.
      void rerender({ swipe: percent })
    },
    onviewchange: (view) => told.views.push(view),
    onpainted: () => (told.painted = true),
    onfailed: (reason) => told.failures.push(reason),
    ...changes,
  }
  const { rerender } = render(CityMaps, { target, props })
  await expect.poll(() => told.painted || told.failures.length > 0, { timeout: 10_000 }).toBe(true)
  return {
    told,
    target,
    canvas: target.querySelector('canvas')!,
    change: rerender as (changes: Partial<CityMapsProps>) => Promise<void>,
    colourAt: (x: number, y: number) => colourAt(target, x, y),
  }
}

/** What is on the screen at a point of an element: "#rrggbb". */
async function colourAt(element: HTMLElement, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ element, save: false })
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(x, y, 1, 1)
  return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
