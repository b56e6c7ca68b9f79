import { afterEach, describe, expect, it, vi } from 'vitest'
import { isNetworkSlow, savesData, speedOf } from '../../../src/state/slow-network.ts'

const connected = (connection?: { effectiveType?: string; saveData?: boolean }) =>
  vi.stubGlobal('navigator', { connection })

const file = (transferSize: number, requestStart: number, responseEnd: number) =>
  ({ transferSize, requestStart, responseEnd }) as PerformanceResourceTiming

afterEach(() => vi.unstubAllGlobals())

describe('the network', () => {
  it('is as fast as the files of the page came together, those from a store aside', () => {
    // 100 kB in half a second.
    expect(speedOf([file(20_000, 100, 400), file(80_000, 200, 600), file(0, 0, 5)])).toBe(1.6)
  })

  it('is not judged by a few bytes', () => {
    expect(speedOf([file(900, 0, 500), file(0, 0, 1)])).toBeNull()
    expect(speedOf([])).toBeNull()
  })

  it('is slow only where the browser says so, when nothing was fetched', () => {
    connected({ effectiveType: '3g' })
    expect(isNetworkSlow()).toBe(true)
    connected({ effectiveType: '4g' })
    expect(isNetworkSlow()).toBe(false)
    connected({})
    expect(isNetworkSlow()).toBe(false)
    connected()
    expect(isNetworkSlow()).toBe(false)
  })

  it('is spared only where the reader asked for it', () => {
    connected({ saveData: true })
    expect(savesData()).toBe(true)
    connected({ effectiveType: '2g' })
    expect(savesData()).toBe(false)
    connected()
    expect(savesData()).toBe(false)
  })
})
