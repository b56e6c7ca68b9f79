import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { bytesBelow, published } from '../../fixtures/built-folder.ts'
import { stuck, whole, type FileServer } from '../../fixtures/file-server.ts'
import { officialPath, serveTiny, TINY_FILES } from '../../fixtures/remote-tiny.ts'
import { HOLC, USALEEP, usaleep } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000 })

let server: FileServer
let folder: string
let command: string[]

beforeEach(async () => {
  const tiny = await serveTiny()
  ;({ server, folder } = tiny)
  // Marked as invented, the tiny cities are built without the outlines of all counties, which take long to read.
  mkdirSync(join(folder, 'raw'))
  writeFileSync(join(folder, 'raw', 'invented.json'), '{}')
  const place = (name: string) => join(folder, name)
  command = ['--import', 'tsx', 'scripts/data.ts', '--base', server.base, '--sources', tiny.list]
  command.push('--raw', place('raw'), '--lock', place('lock.json'), '--out', place('out'))
})
afterEach(() => server.close())

interface Ended {
  code: number | null
  words: string
}

/** Starts `npm run data` against the server; `ended` resolves when the process has. */
function start(...more: string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const { DATA_MIRROR: _mirror, ...env } = process.env
  const child = spawn(process.execPath, [...command, ...more], { env })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (words += text))
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, words }))) }
}

const part = () => join(folder, 'raw', `${HOLC}.part`)
const partBytes = () => (existsSync(part()) ? statSync(part()).size : 0)

test('Ctrl-C leaves a part, and the next run goes on from it and builds', async () => {
  const content = TINY_FILES[HOLC]!
  server.answer(officialPath(HOLC), stuck(content, 300))
  const first = start()
  await expect.poll(partBytes, { timeout: 30_000 }).toBe(300)
  first.child.kill('SIGINT')
  const { code, words } = await first.ended
  expect(code).toBe(130)
  expect(words).toContain('the next run goes on from there')
  expect(existsSync(join(folder, 'out'))).toBe(false)

  server.answer(officialPath(HOLC), whole(content))
  expect(await start().ended).toMatchObject({ code: 0 })
  expect(server.asked.filter(({ path }) => path === officialPath(HOLC))[1]!.range).toBe(
    'bytes=300-',
  )
  expect(existsSync(join(folder, 'out', 'manifest.json'))).toBe(true)
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(left.filter((path) => path.includes('.part'))).toEqual([])
})

test('published data change only when the whole build has passed its checks', async () => {
  expect(await start().ended).toMatchObject({ code: 0 })
  const { inputs } = published<Manifest>(join(folder, 'out'), 'manifest.json')
  expect(inputs.find(({ path }) => path === USALEEP)!.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/)
  const before = bytesBelow(join(folder, 'out'))

  server.answer(officialPath(USALEEP), whole(usaleep('55079000100,55,79,100,eighty,1.25,3')))
  const failed = await start('--refresh', '--accept').ended
  expect(failed.code).toBe(1)
  expect(failed.words).toContain('The data published earlier were not touched.')
  expect(bytesBelow(join(folder, 'out'))).toEqual(before)

  server.answer(officialPath(USALEEP), whole(usaleep('55079000100,55,79,100,81.5,1.25,3')))
  expect(await start('--refresh', '--accept').ended).toMatchObject({ code: 0 })
  expect(bytesBelow(join(folder, 'out'))).not.toEqual(before)
})

test('the third form of the maps is fetched and built when it is asked for', async () => {
  expect(await start('--holc', 'v3').ended).toMatchObject({ code: 0 })
  const { inputs } = published<Manifest>(join(folder, 'out'), 'manifest.json')
  expect(inputs.map(({ source }) => source)).toContain('holc-v3')
  expect(existsSync(join(folder, 'raw', HOLC))).toBe(false)
})

test('a form of the maps that does not exist is answered with the ones there are', async () => {
  const { code, words } = await start('--holc', 'v2').ended
  expect(code).toBe(2)
  expect(words).toContain('There is no form "v2" of the HOLC maps. There are v1, v3.')
})

test('an unknown option is answered with the ones there are', async () => {
  const { code, words } = await start('--mirrow').ended
  expect(code).toBe(2)
  expect(words).toContain('--mirror DIR')
})
