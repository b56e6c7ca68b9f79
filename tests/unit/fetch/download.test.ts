import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { CONNECTION, type Connection } from '../../../scripts/fetch/connection.ts'
import { download } from '../../../scripts/fetch/download.ts'
import {
  cutOff,
  inTurn,
  serveFiles,
  slow,
  status,
  stuck,
  whole,
  withoutRange,
  type Answer,
  type FileServer,
} from '../../fixtures/file-server.ts'

const TABLE = `geoid,estimate\n${'55079000100,12.5\n'.repeat(4000)}`
const HALF = 30_000
const OFFICIAL = 'official.example/table.csv'
const ARCHIVE = 'archive.example/kept/table.csv'
const PAGE = '<!DOCTYPE html><title>Moved</title>'.padEnd(TABLE.length)

let server: FileServer
afterEach(() => server.close())

/** Downloads the table from a server with these answers; `waits` are the milliseconds that it would have slept. */
async function downloadTable(official: Answer, archive: Answer = status(404)) {
  server = await serveFiles({ [OFFICIAL]: official, [ARCHIVE]: archive })
  const part = join(mkdtempSync(join(tmpdir(), 'download-')), 'table.csv.part')
  const waits: number[] = []
  const lines: string[] = []
  const run = (changes: Partial<Connection> = {}, signal = new AbortController().signal) =>
    download(
      {
        path: 'tables/table.csv',
        type: 'csv',
        leastBytes: 1000,
        addresses: [`https://${OFFICIAL}`, `https://${ARCHIVE}`],
        states: null,
      },
      {
        part,
        base: server.base,
        connection: {
          ...CONNECTION,
          sleep: async (milliseconds) => waits.push(milliseconds),
          random: () => 0,
          ...changes,
        },
        signal,
        onBytes: () => {},
        log: (line) => lines.push(line),
      },
    )
  const ranges = () => server.asked.map(({ range }) => range)
  return { run, part, waits, lines, ranges, content: () => readFileSync(part, 'utf8') }
}

test('a file is downloaded as its server has it', async () => {
  const { run, content } = await downloadTable(whole(TABLE))
  expect(await run()).toBe(`https://${OFFICIAL}`)
  expect(content()).toBe(TABLE)
})

test('a slow file of unknown length is downloaded whole', async () => {
  const { run, content } = await downloadTable(slow(TABLE))
  await run()
  expect(content()).toBe(TABLE)
})

test('a file that was cut off half-way goes on from there', async () => {
  const { run, content, ranges } = await downloadTable(inTurn(cutOff(TABLE, HALF), whole(TABLE)))
  await run()
  expect(content()).toBe(TABLE)
  expect(ranges()).toEqual([null, `bytes=${HALF}-`])
})

test('a later run goes on from the part that an earlier one left', async () => {
  const { run, content, ranges } = await downloadTable(cutOff(TABLE, HALF))
  await expect(run({ tries: 1 })).rejects.toThrow('could not be downloaded')
  server.answer(OFFICIAL, whole(TABLE))
  await run()
  expect(content()).toBe(TABLE)
  expect(ranges()).toEqual([null, null, `bytes=${HALF}-`])
})

test('a part whose note was broken off is begun anew', async () => {
  const { run, part, content, ranges } = await downloadTable(cutOff(TABLE, HALF))
  await expect(run({ tries: 1 })).rejects.toThrow('could not be downloaded')
  writeFileSync(`${part}.json`, '{"addr')
  server.answer(OFFICIAL, whole(TABLE))
  await run()
  expect(content()).toBe(TABLE)
  expect(ranges()).toEqual([null, null, null])
})

test('a file that changed between two tries is begun anew', async () => {
  const changed = TABLE.replaceAll('12.5', '13.5')
  const { run, content } = await downloadTable(inTurn(cutOff(TABLE, HALF), whole(changed, '"2"')))
  await run()
  expect(content()).toBe(changed)
})

test('a server that ignores the range sends the file once more, and no byte is doubled', async () => {
  const { run, content } = await downloadTable(inTurn(cutOff(TABLE, HALF), withoutRange(TABLE)))
  await run()
  expect(content()).toBe(TABLE)
})

test('a part that its server can no longer add to is begun anew', async () => {
  const { run, content, ranges } = await downloadTable(
    inTurn(cutOff(TABLE, HALF), status(416), whole(TABLE)),
  )
  await run()
  expect(content()).toBe(TABLE)
  expect(ranges()).toEqual([null, `bytes=${HALF}-`, null])
})

test('a part from one address is not added to from another', async () => {
  const other = TABLE.replaceAll('12.5', '13.5')
  const { run, content, ranges } = await downloadTable(cutOff(TABLE, HALF), whole(other))
  expect(await run({ tries: 1 })).toBe(`https://${ARCHIVE}`)
  expect(content()).toBe(other)
  expect(ranges()).toEqual([null, null])
})

test('where the official address has nothing, the archive is asked', async () => {
  const { run, content, lines, waits } = await downloadTable(status(404), whole(TABLE))
  expect(await run()).toBe(`https://${ARCHIVE}`)
  expect(content()).toBe(TABLE)
  expect(lines).toEqual([
    `tables/table.csv comes from an archive:\n  https://${OFFICIAL}: it answered 404`,
  ])
  expect(waits).toEqual([])
})

test('a server in trouble is asked again after longer and longer', async () => {
  const { run, content, waits } = await downloadTable(
    inTurn(status(500), status(500), whole(TABLE)),
  )
  await run()
  expect(content()).toBe(TABLE)
  expect(waits).toEqual([500, 1000])
})

test('a server that says when to come back is asked then', async () => {
  const { run, content, waits } = await downloadTable(
    inTurn(status(429, { 'retry-after': '7' }), whole(TABLE)),
  )
  await run()
  expect(content()).toBe(TABLE)
  expect(waits).toEqual([7000])
})

test('a server that asks to wait for an hour is left for the archive', async () => {
  const { run, waits } = await downloadTable(status(429, { 'retry-after': '3600' }), whole(TABLE))
  expect(await run()).toBe(`https://${ARCHIVE}`)
  expect(waits).toEqual([])
})

test('a server that falls silent is asked again', async () => {
  const { run, content, lines } = await downloadTable(inTurn(stuck(TABLE, HALF), whole(TABLE)))
  await run({ stallMs: 200 })
  expect(content()).toBe(TABLE)
  expect(lines[0]).toContain('no byte for 0.2 s')
})

test('a web page in place of the file is refused, although its status is 200', async () => {
  const { run } = await downloadTable(whole(PAGE), whole(TABLE))
  expect(await run()).toBe(`https://${ARCHIVE}`)
})

test('when no address has the file, each is named with its reason and what to do', async () => {
  const { run, part } = await downloadTable(whole('a,b\n1,2\n'), whole(PAGE))
  await expect(run()).rejects.toThrow(
    [
      'tables/table.csv could not be downloaded:',
      `  https://${OFFICIAL}: it sent 8 bytes, less than 1.0 kB`,
      `  https://${ARCHIVE}: it sent a web page, not a table in columns`,
      `Try again later, or put the file at ${part.slice(0, -'.part'.length)} by hand.`,
    ].join('\n'),
  )
  expect(existsSync(part)).toBe(false)
})

test('a server that cannot be reached is tried a few times and then named', async () => {
  const { run, waits } = await downloadTable(whole(TABLE))
  await server.close()
  await expect(run({ tries: 3 })).rejects.toThrow('ECONNREFUSED')
  expect(waits).toEqual([500, 1000, 500, 1000])
})

test('a full disk is said in words, asks no other address and keeps the part', async () => {
  const { run, part, ranges } = await downloadTable(whole(TABLE), whole(TABLE))
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const openPart: Connection['openPart'] = async (path) => ({
    write: async (bytes) => {
      if (existsSync(path)) throw full
      writeFileSync(path, bytes)
    },
    close: async () => {},
  })
  await expect(run({ openPart })).rejects.toThrow('There is no space left on the disk for')
  expect(ranges()).toEqual([null])
  expect(existsSync(part)).toBe(true)
})

test('a folder that cannot be written is said in words', async () => {
  const { run } = await downloadTable(whole(TABLE))
  const openPart = async () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  }
  await expect(run({ openPart })).rejects.toThrow('There is no permission to write in')
})

test('an interrupted download says that it goes on later, and keeps the part', async () => {
  const { run, part } = await downloadTable(stuck(TABLE, HALF))
  const interrupt = new AbortController()
  const running = run({}, interrupt.signal)
  const failing = expect(running).rejects.toThrow('the next run goes on from there')
  await expect.poll(() => existsSync(part) && readFileSync(part).length).toBe(HALF)
  interrupt.abort()
  await failing
  expect(readFileSync(part)).toHaveLength(HALF)
})
