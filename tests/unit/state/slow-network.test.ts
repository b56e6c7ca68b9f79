import { afterEach, describe, expect, it, vi } from 'vitest'
import { isNetworkSlow, savesData } from '../../../src/state/slow-network.ts'

const connected = (connection?: { downlink?: number; saveData?: boolean }) =>
  vi.stubGlobal('navigator', { connection })

afterEach(() => vi.unstubAllGlobals())

describe('the network', () => {
  it('is slow only where the browser says so', () => {
    connected({ downlink: 1.6 })
    expect(isNetworkSlow()).toBe(true)
    connected({ downlink: 10 })
    expect(isNetworkSlow()).toBe(false)
    connected({})
    expect(isNetworkSlow()).toBe(false)
    connected()
    expect(isNetworkSlow()).toBe(false)
  })

  it('is spared only where the reader asked for it', () => {
    connected({ saveData: true })
    expect(savesData()).toBe(true)
    connected({ downlink: 1 })
    expect(savesData()).toBe(false)
    connected()
    expect(savesData()).toBe(false)
  })
})
