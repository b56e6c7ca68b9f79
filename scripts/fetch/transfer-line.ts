import { formatBytes } from '../../src/domain/number-format.ts'

/** How far a file has come. */
export interface TransferState {
  path: string
  done: number
  /** Null where its server does not say. */
  total: number | null
  /** Bytes a second. */
  speed: number
}

const WIDTH = 24

/** One line on a terminal: bar, bytes, speed and time left; without bar and time where the size is not known. */
export function transferLine({ path, done, total, speed }: TransferState): string {
  const name = path.slice(path.lastIndexOf('/') + 1).slice(-32)
  const isMoving = Number.isFinite(speed) && speed > 0
  const rate = isMoving ? `  ${formatBytes(speed)}/s` : ''
  if (total === null) return `${name}  ${formatBytes(done)}${rate}`
  const bar = '█'.repeat(Math.round((done / total) * WIDTH)).padEnd(WIDTH, '░')
  const left = isMoving ? `  ${clock((total - done) / speed)} left` : ''
  return `${name}  ${bar}  ${formatBytes(done)} of ${formatBytes(total)}${rate}${left}`
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
