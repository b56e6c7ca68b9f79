import { describe, expect, it, vi } from 'vitest'
import { joinLayers } from '../../../src/spatial/crosswalk.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { joinZones } from '../../../src/spatial/join-zones.ts'
import { JoinPool } from '../../../src/spatial/join-pool.ts'
import type { JoinStage } from '../../../src/spatial/join-protocol.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer
const HERE = squareCity(-88, 43)
const THERE = squareCity(-90, 35, 11)

const realWorker = () =>
  new Worker(new URL('../../../src/spatial/join-worker.ts', import.meta.url), { type: 'module' })

/** A worker of which the program is this text. */
const scriptedWorker = (program: string) =>
  new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })))

const silent = () => scriptedWorker('onmessage = () => {}')
const dying = () => scriptedWorker('onmessage = () => setTimeout(() => { throw Error("ouch") })')

/** Gives out these workers first and real ones afterwards, and remembers all. */
function hiring(...first: (() => Worker)[]) {
  const hired: Worker[] = []
  const createWorker = () => {
    const worker = (first.shift() ?? realWorker)()
    vi.spyOn(worker, 'terminate')
    hired.push(worker)
    return worker
  }
  return { hired, createWorker }
}

describe('the pool of join workers', () => {
  it('joins two cities at once, each as this thread does', async () => {
    const pool = new JoinPool({ width: 2 })
    const joins = await Promise.all([HERE, THERE].map((city) => pool.joinCity(bytesOf(city))))
    joins.forEach(({ crosswalk, areaIds, geoids, milliseconds }, i) => {
      const { areas, tracts } = decodeShapes([HERE, THERE][i]!)
      expect(crosswalk).toEqual(joinLayers(areas, tracts))
      expect(crosswalk.area.length).toBeGreaterThan(4)
      expect([...areaIds]).toEqual(areas.features.map(({ properties }) => properties.area_id))
      expect(geoids).toEqual(tracts.features.map(({ properties }) => properties.geoid))
      expect(milliseconds).toBeGreaterThan(0)
    })
  })

  it('joins two bare layers as it joins a city', async () => {
    const { areas, tracts } = decodeShapes(HERE)
    const pool = new JoinPool()
    const { crosswalk } = await pool.joinLayers(bytesOf(areas), bytesOf(tracts))
    expect(crosswalk).toEqual(joinLayers(areas, tracts))
  })

  it('joins zones with cities as this thread does', async () => {
    const cities = [HERE, THERE].map((city) => decodeShapes(city))
    const zones = { ...cities[0]!.areas, features: [...cities[0]!.areas.features] }
    const { milliseconds, ...join } = await new JoinPool().joinZones(
      bytesOf(zones),
      [bytesOf(HERE)],
      [bytesOf(THERE)],
    )
    expect(join).toEqual(joinZones(zones, cities.slice(0, 1), cities.slice(1)))
    expect(join.onTracts.area.length).toBeGreaterThan(4)
    expect(milliseconds).toBeGreaterThan(0)
  })

  it('starts no more workers than it is wide, and ends them when there is no more work', async () => {
    const { hired, createWorker } = hiring()
    const pool = new JoinPool({ width: 2, createWorker })
    await Promise.all(Array.from({ length: 6 }, () => pool.joinCity(bytesOf(HERE))))
    expect(hired).toHaveLength(2)
    for (const worker of hired) expect(worker.terminate).toHaveBeenCalled()
  })

  it('leaves the bytes with their owner, and tells how far a job has come', async () => {
    const bytes = bytesOf(HERE)
    const stages: JoinStage[] = []
    await new JoinPool().joinCity(bytes, { onstage: (stage) => stages.push(stage) })
    expect(bytes.byteLength).toBeGreaterThan(0)
    expect(stages).toEqual(['reading', 'joining'])
  })
})

describe('an aborted join', () => {
  it('leaves the queue', async () => {
    const { hired, createWorker } = hiring(silent)
    const pool = new JoinPool({ width: 1, createWorker })
    const [running, queued] = [new AbortController(), new AbortController()]
    const first = pool.joinCity(bytesOf(HERE), { signal: running.signal })
    const second = pool.joinCity(bytesOf(HERE), { signal: queued.signal })
    queued.abort(new Error('not wanted'))
    await expect(second).rejects.toThrow('not wanted')
    expect(hired[0]!.terminate).not.toHaveBeenCalled()
    running.abort()
    await expect(first).rejects.toThrow()
    expect(hired).toHaveLength(1)
  })

  it('ends the worker that runs it, and another takes the next job', async () => {
    const { hired, createWorker } = hiring(silent)
    const pool = new JoinPool({ width: 1, createWorker })
    const abort = new AbortController()
    const first = pool.joinCity(bytesOf(HERE), { signal: abort.signal })
    const second = pool.joinCity(bytesOf(THERE))
    abort.abort(new Error('not wanted'))
    await expect(first).rejects.toThrow('not wanted')
    expect(hired[0]!.terminate).toHaveBeenCalled()
    expect((await second).areaIds[0]).toBe(11)
  })

  it('starts no worker for another that the same signal aborts', async () => {
    const { hired, createWorker } = hiring(silent, silent)
    const pool = new JoinPool({ width: 2, createWorker })
    const abort = new AbortController()
    const joins = [1, 2, 3, 4, 5].map(() => pool.joinCity(bytesOf(HERE), { signal: abort.signal }))
    abort.abort()
    const outcomes = await Promise.allSettled(joins)
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(hired).toHaveLength(2)
  })

  it('is never begun when it was aborted before', async () => {
    const { hired, createWorker } = hiring()
    const signal = AbortSignal.abort(new Error('too late'))
    const join = new JoinPool({ createWorker }).joinCity(bytesOf(HERE), { signal })
    await expect(join).rejects.toThrow('too late')
    expect(hired).toEqual([])
  })
})

describe('a worker that dies', () => {
  it('is replaced once, and the job done', async () => {
    const { hired, createWorker } = hiring(dying)
    const pool = new JoinPool({ width: 1, createWorker })
    expect((await pool.joinCity(bytesOf(HERE))).crosswalk.area.length).toBeGreaterThan(4)
    expect(hired).toHaveLength(2)
  })

  it('is not replaced twice: the job fails in words, and the next one is done', async () => {
    const { hired, createWorker } = hiring(dying, dying)
    const pool = new JoinPool({ width: 1, createWorker })
    const [first, second] = await Promise.allSettled([
      pool.joinCity(bytesOf(HERE)),
      pool.joinCity(bytesOf(THERE)),
    ])
    expect(first).toMatchObject({
      reason: { message: expect.stringMatching(/stopped twice: .*ouch/) },
    })
    expect(second.status).toBe('fulfilled')
    expect(hired).toHaveLength(3)
  })

  it('fails its job when the browser refuses to start one', async () => {
    const createWorker = () => {
      throw new Error('workers are forbidden here')
    }
    const join = new JoinPool({ createWorker }).joinCity(bytesOf(HERE))
    await expect(join).rejects.toThrow('workers are forbidden here')
  })
})

describe('bytes that cannot be joined', () => {
  it.each([
    ['cut off', new TextEncoder().encode('{"type":"Topology","arcs":').buffer],
    ['of another kind', bytesOf({ type: 'FeatureCollection', features: [] })],
    ['of nothing', new ArrayBuffer(0)],
  ])('are refused in words: %s', async (_what, bytes) => {
    await expect(new JoinPool().joinCity(bytes)).rejects.toThrow(
      /^shapes: expected JSON of a Topology, got \d+ characters/,
    )
  })
})
