import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { OwnDesk } from '../../../src/own/own-desk.ts'
import type { OwnRequest, OwnResponse } from '../../../src/own/own-protocol.ts'
import type { City } from '../../../src/domain/city.ts'
import { Atlas } from '../../../src/state/atlas.svelte.ts'
import { View } from '../../../src/state/view.svelte.ts'
import { Warehouse } from '../../../src/state/warehouse.svelte.ts'
import OwnPage from '../../../src/OwnPage.svelte'

// It is typed and clicked at length.
vi.setConfig({ testTimeout: 60_000 })

/** The worker's own code, without a worker. */
class DeskWorker {
  onmessage: ((event: { data: OwnResponse }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  readonly #desk = new OwnDesk()
  postMessage(request: OwnRequest) {
    void this.#desk
      .respond(structuredClone(request))
      .then((data) => this.onmessage?.({ data: structuredClone(data) }))
  }
  terminate() {
    this.onmessage = null
  }
}

const PLACES = {
  areas: {},
  tracts: {
    2010: { 'a-wi': { '55079': [100, 100, 100] } },
    2020: { 'a-wi': { '55079': [100, 300] } },
  },
}
const CITY = {
  id: 'a-wi',
  name: 'Aville',
  state: 'WI',
  stateName: 'Wisconsin',
  tracts: 3,
  estimates: {},
}

beforeEach(() => {
  history.replaceState(null, '', '/?page=own')
  localStorage.clear()
  vi.stubGlobal('Worker', DeskWorker)
  vi.stubGlobal('fetch', (address: URL | string) =>
    String(address).endsWith('places.json')
      ? Promise.resolve(new Response(JSON.stringify(PLACES)))
      : Promise.resolve(new Response('', { status: 404 })),
  )
})

function open() {
  const atlas = new Atlas()
  const view = new View(atlas.own)
  const warehouse = new Warehouse(atlas.own)
  const cities = [CITY as unknown as City]
  render(OwnPage, { cities, atlas, warehouse, view, lastCity: null, dropped: null })
  return { atlas, view }
}

async function choose(text: string, name = 'own.csv') {
  const user = userEvent.setup()
  await user.upload(screen.getByLabelText(/Choose a file/), new File([text], name))
  return user
}

describe('the page for a reader’s own measure', () => {
  it('reads a file, asks what it cannot know, and shows the measure where its tracts are', async () => {
    const { atlas, view } = open()
    const user = await choose(
      'geoid,rate,other\n55079000100,5,x\n55079000200,-999,y\n55079000300,7,z\n',
    )
    await screen.findByText(/So they are of 2010/)
    expect(screen.getByRole('radio', { name: '2010' })).toBeChecked()
    expect(screen.getByLabelText('Name of the measure')).toHaveValue('rate')
    expect(await screen.findByText(/−999 stands there once/)).toBeVisible()
    const show = screen.getByRole('button', { name: 'Show on the map' })
    expect(show).toBeDisabled()
    await user.type(screen.getByLabelText('Unit'), 'visits')
    await user.click(screen.getByRole('radio', { name: 'higher is worse' }))
    await user.click(screen.getByRole('radio', { name: 'no value' }))
    await waitFor(() => expect(show).toBeEnabled())
    expect(screen.getByText('2 tracts have a value.')).toBeVisible()
    await user.click(show)
    const [entry] = atlas.own.entries
    expect(entry).toMatchObject({
      spec: {
        name: 'rate',
        file: 'own.csv',
        unit: { words: 'visits' },
        worse: 'higher',
        vintage: 2010,
      },
      rows: { geoid: ['55079000100', '55079000300'], estimate: [5, 7] },
      cities: { 'a-wi': 2 },
    })
    expect(view.now).toMatchObject({ page: 'atlas', city: 'a-wi', measure: entry!.spec.id })
    expect(location.search).toBe('?city=a-wi')
    history.replaceState(null, '', '/')
  })

  it('lists the rows that are not used, with their place and what stands there', async () => {
    open()
    const user = await choose('geoid,rate\n55079000100,5\n55079000200,many\nx,1\n')
    expect(await screen.findByText('1 row: not a number')).toBeVisible()
    await user.click(screen.getByText('The rows that are not used'))
    expect(screen.getByRole('row', { name: /3 55079000200 many not a number/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /4 x x no tract’s identifier/ })).toBeVisible()
  })

  it('asks of which census tracts are that both have', async () => {
    open()
    const user = await choose('geoid,rate\n55079000100,5\n')
    expect(await screen.findByText(/Please say which census they are of/)).toBeVisible()
    expect(screen.getByText(/the census of the tracts/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: '2020' }))
    expect(await screen.findByText('1 tract has a value.')).toBeVisible()
  })

  it('reads what is pasted', async () => {
    open()
    const user = userEvent.setup()
    await user.click(screen.getByText('Paste a table instead'))
    await user.click(screen.getByLabelText(/Rows as copied/))
    await user.paste('geoid\trate\n55079000200\t5\n')
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(await screen.findByText(/text parted by tabs: 1 row, 2 columns/)).toBeVisible()
  })

  it('says what is wrong with a file that cannot be read', async () => {
    open()
    await choose('a,b\n1,2,3\n', 'broken.csv')
    expect(
      await screen.findByText(/broken.csv, row 2: expected at most 2 cells, one a name, got 3/),
    ).toBeVisible()
  })

  it('shows foreign names as text', async () => {
    open()
    await choose('geoid,"<img src=x onerror=alert(1)>"\n55079000200,5\n', '<b>=1+1.csv')
    expect(await screen.findByText('‹b›=1+1.csv')).toBeVisible()
    expect(screen.getByLabelText('Name of the measure')).toHaveValue('‹img src=x onerror=alert(1)›')
    expect(document.querySelector('img')).toBeNull()
  })
})
