import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { CityIntent } from '../../../src/state/city-intent.ts'
import { fetchUnread } from '../../../src/state/fetch-published.ts'

const city = (id: string) => ({ id, tracts: 3 }) as City
const fetched = vi.fn((address: URL) =>
  Promise.resolve(new Response(JSON.stringify(address.pathname))),
)
const textOf = async (path: string) => new TextDecoder().decode(await fetchUnread(path))
const paths = () => fetched.mock.calls.map(([address]) => address.pathname)
const fetchCode = vi.fn()
const turn = (to: City | null) => {
  const intent = new CityIntent(fetchCode)
  intent.turn(to, 'life-expectancy')
  return intent
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/' })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('a way into a city that the reader turns to', () => {
  it('fetches its files and the code of its map, and its opening asks for neither again', async () => {
    turn(city('a'))
    vi.runAllTimers()
    expect(paths()).toEqual(['/data/city/a.topo.json', '/data/city/a.tracts.json'])
    expect(fetchCode).toHaveBeenCalled()
    expect(await textOf('city/a.topo.json')).toBe('"/data/city/a.topo.json"')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('fetches nothing when the reader passes on', () => {
    const intent = turn(city('b'))
    intent.turn(null, 'life-expectancy')
    vi.runAllTimers()
    expect(fetched).not.toHaveBeenCalled()
  })

  it('fetches nothing for who wants to save data, or on a network that the browser knows to be slow', () => {
    for (const connection of [{ saveData: true }, { effectiveType: '3g' }]) {
      vi.stubGlobal('navigator', { connection })
      turn(city('c'))
      vi.runAllTimers()
    }
    expect(fetched).not.toHaveBeenCalled()
  })

  it('leaves a file that did not come to be asked for when the city is opened', async () => {
    fetched.mockImplementationOnce(() => Promise.reject(new Error('no network')))
    turn(city('d'))
    vi.runAllTimers()
    expect(await textOf('city/d.topo.json')).toBe('"/data/city/d.topo.json"')
  })

  it('keeps the files of the last few cities only', async () => {
    for (const id of ['e', 'f', 'g', 'h', 'i']) {
      turn(city(id))
      vi.runAllTimers()
    }
    fetched.mockClear()
    await textOf('city/e.topo.json')
    await textOf('city/i.topo.json')
    expect(paths()).toEqual(['/data/city/e.topo.json'])
  })
})
