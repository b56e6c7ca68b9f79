import { say } from '../words/say.ts'
import { DataError } from './data-error.ts'
import type { Vintage } from './vintage.ts'

/** One published file: what it holds and how to know that it is whole. */
export interface PublishedFile {
  /** Relative to the manifest. */
  path: string
  rows: number
  bytes: number
  sha256: string
  /** Tract definitions it rests on; null where it holds no tracts. */
  vintage: Vintage | null
  /** Ids of the sources it was made from. */
  sources: string[]
}

/** One file that the build read. */
export interface InputFile {
  source: string
  path: string
  rows: number
  bytes: number
  sha256: string
  /** The day it was downloaded, YYYY-MM-DD; absent where that is not known. */
  retrieved?: string
}

/** `manifest.json`: the contract between the data build and the app. */
export interface Manifest {
  /** Of this format; the app refuses another. */
  version: typeof MANIFEST_VERSION
  /** First 12 hex digits of a hash over all inputs: the same inputs give the same version. */
  dataVersion: string
  /** True for the demonstration cities: every screen and artefact says so. */
  invented: boolean
  inputs: InputFile[]
  files: PublishedFile[]
}

export const MANIFEST_VERSION = 1

/** What the manifest says of a file. Throws a DataError where it lists none at that path. */
export function fileIn({ files }: Manifest, path: string): PublishedFile {
  const file = files.find((file) => file.path === path)
  if (!file) throw new DataError({ file: 'manifest.json', expected: path, got: say('nothing') })
  return file
}
