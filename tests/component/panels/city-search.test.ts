import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import CitySearch from '../../../src/panels/CitySearch.svelte'

const city = (id: string, name: string, tracts: number) =>
  ({ id, name, state: 'MN', stateName: 'Minnesota', tracts }) as City

function setUp() {
  const onchoose = vi.fn()
  const cities = [city('st-paul-mn', 'St. Paul', 73), city('saints-mn', 'Saints', 0)]
  render(CitySearch, { cities, onchoose })
  return {
    onchoose,
    user: userEvent.setup(),
    box: screen.getByRole('combobox', { name: 'Find a city' }),
  }
}

describe('the search box', () => {
  it('opens the city taken by arrow and Enter, and is empty again', async () => {
    const { onchoose, user, box } = setUp()
    await user.type(box, 'minn{ArrowDown}{Enter}')
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('saints-mn')
    expect(box).toHaveValue('')
  })

  it('says of a city whether there are tracts to compare', async () => {
    const { user, box } = setUp()
    await user.type(box, 's')
    expect(screen.getByRole('option', { name: /St\. Paul, MN 73 tracts/ })).toBeVisible()
    expect(screen.getByRole('option', { name: /Saints, MN 1930s map only/ })).toBeVisible()
  })

  it('says when no map is found, and opens nothing', async () => {
    const { onchoose, user, box } = setUp()
    await user.type(box, 'atlantis{Enter}')
    expect(screen.getByText(/No HOLC map of that name/)).toBeVisible()
    expect(onchoose).not.toHaveBeenCalled()
  })
})
