import { open } from 'node:fs/promises'
import { formatBytes } from '../../src/domain/number-format.ts'
import type { FileType, RemoteFile } from './remote-source.ts'

/** A zip archive ends with a record of 22 bytes and a comment of at most 65,535. */
const END = 22 + 65_535

interface Ends {
  head: Buffer
  tail: Buffer
}

const LOOKS_LIKE: Record<FileType, { words: string; test: (ends: Ends) => boolean }> = {
  zip: {
    words: 'a whole zip archive',
    test: ({ head, tail }) =>
      head.toString('latin1', 0, 4) === 'PK\u0003\u0004' && tail.includes('PK\u0005\u0006'),
  },
  geojson: {
    words: 'a whole GeoJSON file',
    test: ({ head, tail }) =>
      /^\uFEFF?\s*\{/.test(head.toString('utf8')) && /\}\s*$/.test(tail.toString('utf8')),
  },
  csv: {
    words: 'a table in columns',
    test: ({ head }) => !head.includes(0) && /^[^\n<]*[,|\t]/.test(head.toString('utf8')),
  },
}

/** Why a downloaded file cannot be the right one, or null: too small, or of another type, such as a page of apology. */
export async function fileFault(
  path: string,
  { type, leastBytes }: Pick<RemoteFile, 'type' | 'leastBytes'>,
): Promise<string | null> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const piece = async (from: number, length: number) =>
      (await handle.read(Buffer.alloc(length), 0, length, from)).buffer
    const head = await piece(0, Math.min(size, 4096))
    const tail = await piece(Math.max(0, size - END), Math.min(size, END))
    const { words, test } = LOOKS_LIKE[type]
    if (/^\s*<(!doctype|html)/i.test(head.toString('utf8')))
      return `it sent a web page, not ${words}`
    if (size < leastBytes)
      return `it sent ${formatBytes(size)}, less than ${formatBytes(leastBytes)}`
    return test({ head, tail }) ? null : `what it sent is not ${words}`
  } finally {
    await handle.close()
  }
}
