import { render, screen } from '@testing-library/svelte'
import { describe, expect, it, vi } from 'vitest'
import Storage from '../../../src/panels/Storage.svelte'
import { offline } from '../../../src/state/offline.svelte.ts'

describe('what this browser keeps', () => {
  it('is told with why the last file could not be stored', async () => {
    vi.spyOn(offline, 'isPossible', 'get').mockReturnValue(true)
    vi.spyOn(offline, 'look').mockImplementation(() => {})
    const stored = { cities: [], files: 3, data: 1000, code: 2000, database: 0 }
    await offline.stored.load(() => Promise.resolve({ ...stored, unstored: null }))
    render(Storage, { cities: [] })
    expect(screen.queryByRole('alert')).toBeNull()
    const unstored = 'QuotaExceededError: no room'
    await offline.stored.load(() => Promise.resolve({ ...stored, unstored }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /could not be stored.*has to come again next time: QuotaExceededError: no room/,
    )
    expect(screen.getByRole('button', { name: 'Clear what is stored' })).toBeEnabled()
  })
})
