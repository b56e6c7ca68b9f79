import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Takes a file's bytes as they come. */
export interface PartWriter {
  write(bytes: Uint8Array): Promise<unknown>
  close(): Promise<void>
}

/** What a download asks of the world, so that tests can stand in for it. */
export interface Connection {
  /** Waits so many milliseconds, less when `signal` is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>
  /** From 0 to 1. */
  random(): number
  /** Opens a file to add to ("a") or to begin anew ("w"). */
  openPart(path: string, flags: 'a' | 'w'): Promise<PartWriter>
  /** How often an address is tried. */
  tries: number
  /** After so many milliseconds without a byte a transfer counts as broken off. */
  stallMs: number
  /** The day, as YYYY-MM-DD. */
  today(): string
}

export const CONNECTION: Connection = {
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  random: Math.random,
  openPart: async (path, flags) => {
    const handle = await open(path, flags)
    return { write: (bytes) => handle.writeFile(bytes), close: () => handle.close() }
  },
  tries: 5,
  stallMs: 60_000,
  today: () => new Date().toISOString().slice(0, 10),
}
