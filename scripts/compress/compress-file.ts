import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const gzipOf = promisify(gzip)
const brotliOf = promisify(brotliCompress)

/** A file of fewer bytes fits one packet either way. */
const LEAST_BYTES = 1024
/** A compressed file has to save this part of the original. */
const LEAST_SAVING = 0.05

/** A file's size in bytes as it is and compressed; null for a form that was not worth writing. */
export interface CompressedFile {
  path: string
  bytes: number
  gzip: number | null
  brotli: number | null
}

/**
 * Writes `path`.gz and `path`.br where they are clearly smaller, and removes earlier ones where they are not. They
 * get the original's time, from which servers make the ETag. `quality` is Brotli's, 0–11. The same bytes in, the same out.
 */
export async function compressFile(path: string, quality: number): Promise<CompressedFile> {
  const content = readFileSync(path)
  const { mtime } = statSync(path)

  async function beside(extension: string, compress: () => Promise<Buffer>) {
    const place = path + extension
    const packed = content.length < LEAST_BYTES ? content : await compress()
    if (packed.length > content.length * (1 - LEAST_SAVING)) {
      rmSync(place, { force: true })
      return null
    }
    writeFileSync(place, packed)
    utimesSync(place, mtime, mtime)
    return packed.length
  }

  const [gzip, brotli] = await Promise.all([
    beside('.gz', () => gzipOf(content, { level: constants.Z_BEST_COMPRESSION })),
    beside('.br', () =>
      brotliOf(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    ),
  ])
  return { path, bytes: content.length, gzip, brotli }
}
