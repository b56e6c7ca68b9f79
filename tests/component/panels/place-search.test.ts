import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { PLACE_INDEX, type PlaceIndex } from '../../../src/domain/place-index.ts'
import { SURVEY_INDEX } from '../../../src/domain/survey-index.ts'
import PlaceSearch from '../../../src/panels/PlaceSearch.svelte'
import type { Atlas } from '../../../src/state/atlas.svelte.ts'
import { placeSearch } from '../../../src/state/place-search.svelte.ts'

const city = (id: string, name: string, tracts: number) =>
  ({ id, name, state: 'MN', stateName: 'Minnesota', tracts, areas: 2 }) as City
const CITIES = [city('st-paul-mn', 'St. Paul', 73), city('saints-mn', 'Saints', 0)]
const PLACES: PlaceIndex = {
  areas: {
    'st-paul-mn': {
      ids: [5, 6],
      labels: ['D5', 'C1'],
      grades: 'DC',
      names: { 6: 'Saintly Park' },
    },
  },
  tracts: { 2010: { 'st-paul-mn': { '27123': [30100, 100] } } },
}

const answer = (body: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )

beforeEach(() => {
  placeSearch.finder.clear()
  answer(JSON.stringify(PLACES))
})

function setUp(files = [PLACE_INDEX, SURVEY_INDEX], home: City | null = null) {
  const onchoose = vi.fn()
  const manifest = { value: { files: files.map((path) => ({ path })) } }
  const atlas = { manifest, measures: [] } as unknown as Pick<Atlas, 'manifest' | 'measures'>
  render(PlaceSearch, { cities: CITIES, atlas, home, measure: 'life-expectancy', onchoose })
  return {
    onchoose,
    user: userEvent.setup(),
    box: screen.getByRole('combobox', { name: 'Find a city, tract or area' }),
  }
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent?.trim())

describe('the search in the bar', () => {
  it('takes the focus and says what can be sought', () => {
    const { box } = setUp()
    expect(box).toHaveFocus()
    expect(box).toHaveAttribute('aria-expanded', 'false')
  })

  it('opens what the arrows and Enter choose, across the kinds', async () => {
    const { onchoose, user, box } = setUp()
    await screen.findByText(/A city’s name, a tract’s number/)
    await user.type(box, 'saint')
    expect(
      screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby')),
    ).toHaveLength(3)
    expect(options()).toHaveLength(3)
    expect(box).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[0]!.id)
    await user.keyboard('{ArrowDown}')
    expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Enter}')
    expect(onchoose).toHaveBeenLastCalledWith(
      expect.objectContaining({ city: 'st-paul-mn', area: 6, panel: 'area' }),
    )
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}')
    expect(onchoose).toHaveBeenLastCalledWith(
      expect.objectContaining({ page: 'search', find: 'saint', city: null }),
    )
  })

  it('finds a tract by its number and an area by its label, with its grade', async () => {
    const { onchoose, user, box } = setUp()
    await screen.findByText(/A city’s name/)
    await user.type(box, '27123030200')
    expect(options()).toEqual(['Tract 302, St. Paul, MN 27123030200'])
    await user.keyboard('{Enter}')
    expect(onchoose).toHaveBeenLastCalledWith(
      expect.objectContaining({ city: 'st-paul-mn', tract: '27123030200', panel: 'tract' }),
    )
    await user.clear(box)
    await user.type(box, 'd5')
    const option = screen.getByRole('option', { name: /D5.*St\. Paul, MN/ })
    expect(within(option).getByRole('img', { name: 'Grade D, Hazardous' })).toBeInTheDocument()
  })

  it('offers the texts of the city at hand before those of all', async () => {
    const { user, box } = setUp([PLACE_INDEX, SURVEY_INDEX], CITIES[0])
    await screen.findByText(/A city’s name/)
    await user.type(box, 'creek')
    expect(options()).toEqual([
      '“creek” in the survey texts St. Paul, MN',
      '“creek” in the survey texts of every city',
    ])
  })

  it('offers no texts where the data have none, and says when nothing is found', async () => {
    const { onchoose, user, box } = setUp([PLACE_INDEX])
    await screen.findByText(/A city’s name/)
    await user.type(box, 'atlantis{Enter}')
    expect(screen.getByText(/No city, tract or area of that name/)).toBeVisible()
    expect(onchoose).not.toHaveBeenCalled()
  })

  it('finds cities alone in data that were built before, and says so', async () => {
    const { user, box } = setUp([])
    await screen.findByText(/These data have no list of tracts and areas/)
    await user.type(box, 'paul')
    expect(options()).toEqual(['St. Paul, MN 73 tracts'])
  })

  it('says that the places did not arrive, and tries again', async () => {
    answer('', 500)
    const { user, box } = setUp()
    await screen.findByText('The list of places did not arrive.')
    answer(JSON.stringify(PLACES))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await user.type(box, 'd5')
    expect(await screen.findByRole('option', { name: /D5/ })).toBeVisible()
  })
})
