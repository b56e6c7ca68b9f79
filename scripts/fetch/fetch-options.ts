import type { ProgressTarget } from '../data/progress.ts'
import type { Connection } from './connection.ts'
import type { RemoteSource } from './remote-source.ts'

/** What is to be fetched, whereto and how. */
export interface FetchOptions {
  sources: readonly RemoteSource[]
  /** Ids of the sources to fetch; those the build needs when absent. */
  chosen?: readonly string[]
  /** Id of the source to read the HOLC maps from; `holc` when absent. */
  maps?: string
  /** Sources that the build needs besides the usual ones. */
  also?: readonly string[]
  /** Ids of the cities whose states are needed; all when absent. */
  cities?: readonly string[]
  /** The cache, laid out as a mirror. */
  raw: string
  lockFile: string
  /** Use the cache only. */
  offline?: boolean
  /** Take files that are not as the lock has them. */
  accept?: boolean
  /** Download what is in the cache, too. */
  refresh?: boolean
  /** Go on without a file that cannot be had. */
  partial?: boolean
  /** A server that stands in for all the others. */
  base?: string
  connection: Connection
  signal: AbortSignal
  target: ProgressTarget
}
