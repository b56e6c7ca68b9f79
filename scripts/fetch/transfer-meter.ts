import type { ProgressTarget } from '../data/progress.ts'
import { transferLine } from './transfer-line.ts'

/** Draws how far a file has come, at most ten times a second; nothing where there is no terminal. */
export interface TransferMeter {
  advance(done: number, total: number | null): void
  /** Empties the line. */
  clear(): void
}

const EVERY_MS = 100

export function transferMeter(path: string, { draw }: ProgressTarget): TransferMeter {
  let [start, from, drawn] = [performance.now(), 0, 0]
  return {
    advance(done, total) {
      const now = performance.now()
      // A new try: what an earlier one brought says nothing of its speed.
      if (done <= from || drawn === 0) [start, from] = [now, done]
      if (now - drawn < EVERY_MS) return
      drawn = now
      const seconds = (now - start) / 1000
      draw?.(`\r\u001b[K${transferLine({ path, done, total, speed: (done - from) / seconds })}`)
    },
    clear: () => draw?.('\r\u001b[K'),
  }
}
