import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileFault } from '../../../scripts/fetch/file-fault.ts'
import type { FileType } from '../../../scripts/fetch/remote-source.ts'
import { centres, holc, area, tractZip } from '../../fixtures/tiny-mirror.ts'

function faultOf(type: FileType, content: string | Uint8Array, leastBytes = 0) {
  const path = join(mkdtempSync(join(tmpdir(), 'fault-')), 'file')
  writeFileSync(path, content)
  return fileFault(path, { type, leastBytes })
}

test.each<[FileType, string | Uint8Array]>([
  ['zip', tractZip()],
  ['geojson', `${holc([area()])}\n`],
  ['csv', centres('55,079,000100,4000,+43.01,-089.99')],
  ['csv', 'GEOID_TRACT_20|GEOID_TRACT_10\n1|2\n'],
])('a sound %s passes', async (type, content) => {
  expect(await faultOf(type, content)).toBeNull()
})

test.each<[string, FileType, string | Uint8Array, string]>([
  ['an archive without its end', 'zip', tractZip().slice(0, -30), 'not a whole zip archive'],
  ['text as an archive', 'zip', 'a,b\n1,2\n', 'not a whole zip archive'],
  ['maps without their end', 'geojson', holc([area()]).slice(0, -5), 'not a whole GeoJSON file'],
  ['a web page', 'csv', '\n<html lang="en">a, b</html>', 'a web page'],
  ['an archive as a table', 'csv', tractZip(), 'not a table in columns'],
  ['an answer in XML', 'csv', '<?xml version="1.0"?><Error>a, b</Error>', 'not a table in columns'],
  ['nothing', 'csv', '', 'not a table in columns'],
])('%s is refused', async (_what, type, content, words) => {
  expect(await faultOf(type, content)).toContain(words)
})

test('a file smaller than it can be is refused', async () => {
  expect(await faultOf('csv', 'a,b\n', 2000)).toBe('it sent 4 bytes, less than 2.0 kB')
})
