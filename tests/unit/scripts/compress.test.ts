import { existsSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressFolder } from '../../../scripts/compress/compress-folder.ts'
import { sizeTable } from '../../../scripts/compress/size-table.ts'
import { bytesBelow } from '../../fixtures/built-folder.ts'

const TEXT = 'the same words again and again, '.repeat(200)
/** Bytes that nothing can make smaller. */
const NOISE = Uint8Array.from({ length: 4096 }, (_, i) => ((i * 2654435761) >>> 13) ^ (i * i))

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('what is compressed decompresses to the file, and has its time', async () => {
  const folder = folderWith({ 'data.json': TEXT })
  const path = join(folder, 'data.json')
  utimesSync(path, 1e9, 1e9)
  const [file] = await compressFolder(folder, 11)
  expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(TEXT)
  expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(TEXT)
  for (const extension of ['.gz', '.br'])
    expect(statSync(path + extension).mtimeMs, extension).toBe(1e12)
  expect(file).toEqual({
    path,
    bytes: TEXT.length,
    gzip: statSync(`${path}.gz`).size,
    brotli: statSync(`${path}.br`).size,
  })
})

test('the same files give the same bytes, and a second run changes nothing', async () => {
  const files = { 'a.js': TEXT, 'b.wasm': TEXT }
  const [one, other] = [folderWith(files), folderWith(files)]
  await compressFolder(one, 11)
  await compressFolder(other, 11)
  const once = bytesBelow(one)
  expect(bytesBelow(other)).toEqual(once)
  await compressFolder(one, 11)
  expect(bytesBelow(one)).toEqual(once)
})

test('small files, files that do not shrink and files of other kinds stay alone', async () => {
  const folder = folderWith({ 'small.json': '{}', 'noise.arrow': NOISE, 'photo.png': TEXT })
  const files = await compressFolder(folder, 11)
  expect(Object.keys(bytesBelow(folder))).toEqual(['/noise.arrow', '/photo.png', '/small.json'])
  expect(files.map(({ gzip, brotli }) => [gzip, brotli])).toEqual([
    [null, null],
    [null, null],
  ])
})

test('a compressed file that has become untrue is taken away', async () => {
  const folder = folderWith({ 'data.json': TEXT })
  await compressFolder(folder, 11)
  writeFileSync(join(folder, 'data.json'), '{}')
  await compressFolder(folder, 11)
  expect(existsSync(join(folder, 'data.json.gz'))).toBe(false)
  expect(existsSync(join(folder, 'data.json.br'))).toBe(false)
})

test('a folder that is not there is named', async () => {
  await expect(compressFolder('no/such/folder', 11)).rejects.toThrow('no folder no/such/folder')
})

test('the table counts what is sent as it is, too', () => {
  const table = sizeTable([
    { path: 'a.js', bytes: 2e6, gzip: 1e6, brotli: 5e5 },
    { path: 'b.arrow', bytes: 1e6, gzip: null, brotli: null },
  ])
  expect(table.split('\n').at(-1)!.trim().split(/ {2,}/)).toEqual([
    'all',
    '2',
    '3.00 MB',
    '2.00 MB',
    '1.50 MB',
  ])
})
