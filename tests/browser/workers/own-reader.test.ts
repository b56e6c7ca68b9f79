import { describe, expect, it } from 'vitest'
import { OwnReader } from '../../../src/own/own-reader.ts'

/** A worker that a damaged page of a Parquet file sends round in circles: it never comes back to its messages. */
function circling(): Worker {
  const program = 'onmessage = () => { for (;;); }'
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  return new Worker(address)
}
const table = () => new TextEncoder().encode('GEOID,rate\r\n55079000100,3\r\n').buffer

describe('the reader of a file of one’s own', () => {
  it('ends a worker that goes round in circles, says so, and reads the next file', async () => {
    let hired = 0
    const createWorker = () =>
      hired++ === 0
        ? circling()
        : new Worker(new URL('../../../src/own/own-worker.ts', import.meta.url), { type: 'module' })
    const reader = new OwnReader({ createWorker, patienceMs: 10_000 })
    await expect(reader.read('damaged.parquet', new ArrayBuffer(8))).rejects.toThrow(
      'Reading the file stopped: it took over 10 seconds',
    )
    const { columns } = await reader.read('whole.csv', table())
    expect(columns.map(({ name }) => name)).toEqual(['GEOID', 'rate'])
    expect(hired).toBe(2)
  }, 60_000)
})
