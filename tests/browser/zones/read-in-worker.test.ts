import { describe, expect, it } from 'vitest'
import { readInWorker } from '../../../src/zones/read-in-worker.ts'
import { box, layer, polygon } from '../../fixtures/polygons.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer
const ZONES = JSON.stringify(layer(polygon([box(-88, 43, -87.9, 43.1)], { name: 'North' })))

describe('a file of zones, read in a worker', () => {
  it('gives its zones and leaves the bytes with their owner', async () => {
    const bytes = bytesOf(ZONES)
    const { read, milliseconds } = await readInWorker('north.geojson', bytes)
    expect(read).toMatchObject({ file: 'north.geojson', features: 1, leftOut: [] })
    expect(milliseconds).toBeGreaterThan(0)
    expect(bytes.byteLength).toBe(ZONES.length)
  })

  it('is refused in words', async () => {
    await expect(readInWorker('x.geojson', bytesOf('{'))).rejects.toThrow(
      'x.geojson: expected GeoJSON, or a zipped shapefile, got 1 characters that are not: {',
    )
  })

  it('is let go where the reader lets it go', async () => {
    const away = new AbortController()
    const reading = readInWorker('north.geojson', bytesOf(ZONES), away.signal)
    away.abort(new Error('not wanted'))
    await expect(reading).rejects.toThrow('not wanted')
  })

  it('fails in words where its worker dies', async () => {
    const dying = () =>
      new Worker(
        URL.createObjectURL(
          new Blob(['onmessage = () => setTimeout(() => { throw Error("ouch") })']),
        ),
      )
    await expect(readInWorker('a', bytesOf(ZONES), undefined, dying)).rejects.toThrow(
      /^The file could not be read: .*ouch/,
    )
  })
})
