import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sha256 } from './source-file.ts'

/** What `file` keeps from an earlier run; null where there is none. Throws an Error for one that is not as it was written. */
export function readKept<T>(file: string): T | null {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== sha256(body)) throw new Error(`${file} is damaged`)
  return JSON.parse(body) as T
}

/** Keeps a value, which JSON can say, under its own hash: it is there whole or not at all. */
export function writeKept(file: string, value: unknown): void {
  const body = JSON.stringify(value)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, `${sha256(body)}\n${body}`)
  renameSync(`${file}.new`, file)
}
