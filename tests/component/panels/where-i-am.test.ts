import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import WhereIAm from '../../../src/panels/WhereIAm.svelte'

const CITY = {
  id: 'a-wi',
  name: 'Lakeside',
  state: 'WI',
  tracts: 1,
  bounds: [-88, 43, -87, 44],
} as City
const ring = [
  [-88, 43],
  [-87, 43],
  [-87, 44],
  [-88, 44],
  [-88, 43],
]
const area = { type: 'Polygon', arcs: [[0]], properties: { area_id: 7, grade: 'D', label: 'D1' } }
const layer = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries })
const SHAPES = {
  type: 'Topology',
  arcs: [ring],
  objects: { areas: layer(area), tracts: layer(), land: area },
}

function setUp() {
  let tell: PositionCallback = () => {}
  let refuse: PositionErrorCallback = () => {}
  vi.stubGlobal('navigator', {
    ...navigator,
    geolocation: {
      getCurrentPosition: (told: PositionCallback, refused: PositionErrorCallback) => {
        ;[tell, refuse] = [told, refused]
      },
    },
  })
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(SHAPES))),
  )
  const onchoose = vi.fn()
  const { unmount } = render(WhereIAm, { cities: [CITY], measure: 'life-expectancy', onchoose })
  const at = (longitude: number, latitude: number) =>
    tell({ coords: { longitude, latitude } } as GeolocationPosition)
  return {
    onchoose,
    unmount,
    at,
    refuse: () => refuse({ code: 1, PERMISSION_DENIED: 1, TIMEOUT: 3 } as GeolocationPositionError),
  }
}
const ask = () => userEvent.click(screen.getByRole('button', { name: 'Where I am' }))

it('the area that the device is in is opened', async () => {
  const { onchoose, at } = setUp()
  await ask()
  at(-87.5, 43.5)
  await vi.waitFor(() =>
    expect(onchoose).toHaveBeenCalledWith(
      expect.objectContaining({ city: 'a-wi', tract: null, area: 7, panel: 'area' }),
    ),
  )
})

it('nothing is opened for who closed the search before the device answered', async () => {
  const { onchoose, at, unmount } = setUp()
  await ask()
  unmount()
  at(-87.5, 43.5)
  await new Promise((later) => setTimeout(later, 50))
  expect(onchoose).not.toHaveBeenCalled()
})

it('who refuses is told where that can be changed', async () => {
  const { onchoose, refuse } = setUp()
  await ask()
  refuse()
  expect(await screen.findByText(/may not tell this page where it is/)).toBeVisible()
  expect(onchoose).not.toHaveBeenCalled()
})
