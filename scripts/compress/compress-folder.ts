import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compressFile, type CompressedFile } from './compress-file.ts'

/** Files that are not compressed already. */
const COMPRESSIBLE = /\.(html|css|m?js|wasm|json|geojson|arrow|csv|md|svg|txt|xml)$/

/** Compresses what is worth it below `folder`, in the order of the paths. Throws an Error when there is no such folder. */
export async function compressFolder(folder: string, quality: number): Promise<CompressedFile[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to compress.`)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => COMPRESSIBLE.test(path))
    .sort()
  const files: CompressedFile[] = []
  for (const path of paths) files.push(await compressFile(join(folder, path), quality))
  return files
}
