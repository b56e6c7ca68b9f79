import { afterEach, describe, expect, it, vi } from 'vitest'
import { encodePng } from '../../../src/export/encode-png.ts'
import { SheetSearcher } from '../../../src/search/sheet-searcher.ts'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { JoinPool } from '../../../src/spatial/join-pool.ts'
import { squareCity } from '../../fixtures/square-city.ts'

/** A worker that is ended in the middle of its work, as by a browser that lacks memory: no event tells of it. */
function ending(name: string): Worker {
  const program = `
    navigator.locks.request(self.name, () => new Promise(() => {}))
    onmessage = () => setTimeout(() => self.close(), 300)`
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  return new PlainWorker(address, { name })
}
const PlainWorker = Worker

const CITY = squareCity(-88, 43)
const bytes = () => new TextEncoder().encode(JSON.stringify(CITY)).buffer

afterEach(() => vi.unstubAllGlobals())

describe('a worker that is ended without a word', () => {
  it('gives the work of a worker that is ended without a word to another', async () => {
    let hired = 0
    const createWorker = (name: string) =>
      hired++ === 0
        ? ending(name)
        : new Worker(new URL('../../../src/spatial/join-worker.ts', import.meta.url), {
            type: 'module',
            name,
          })
    const { crosswalk } = await new JoinPool({ width: 1, createWorker }).joinCity(bytes())
    const { areas, tracts } = decodeShapes(CITY)
    expect(crosswalk).toEqual(joinLayers(areas, tracts))
    expect(hired).toBe(2)
  })

  it('fails a join after the second, with words', async () => {
    const pool = new JoinPool({ width: 1, createWorker: ending })
    await expect(pool.joinCity(bytes())).rejects.toThrow('stopped twice: its worker ended')
  })

  it('tells who waits for a search that its worker was ended', async () => {
    const searcher = new SheetSearcher({ createWorker: ending })
    const source = () =>
      Promise.resolve({ kind: 'sheets' as const, bytes: new TextEncoder().encode('{}').buffer })
    await expect(searcher.find('city', 'street', source)).rejects.toThrow('The search stopped')
  })

  it('makes a picture here where its worker is ended', async () => {
    vi.stubGlobal('Worker', function (_address: URL, { name }: WorkerOptions) {
      return ending(name!)
    })
    const canvas = new OffscreenCanvas(8, 8)
    canvas.getContext('2d')!.fillRect(0, 0, 4, 4)
    const picture = await encodePng(canvas)
    expect(picture.type).toBe('image/png')
    expect(picture.size).toBeGreaterThan(60)
  })
})
