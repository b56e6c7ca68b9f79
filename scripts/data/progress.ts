/** A stage that is under way. */
export interface Step {
  /** How many units of work it will take; before that the bar has no end. */
  expect(units: number): void
  /** One unit done, in which so many rows were handled. */
  advance(rows: number): void
}

/** Where progress is drawn: a terminal redraws one line, anything else gets one line a stage. */
export interface ProgressTarget {
  log: (line: string) => void
  /** Writes to a terminal; absent where there is none. */
  draw?: (text: string) => void
}

const WIDTH = 24
const count = new Intl.NumberFormat('en-US')

/** Runs a stage and says how far it is, with rows and time. */
export async function stage<T>(
  name: string,
  { log, draw }: ProgressTarget,
  run: (step: Step) => T | Promise<T>,
): Promise<T> {
  const start = performance.now()
  let [expected, done, rows] = [0, 0, 0]
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  const label = name.padEnd(8)
  const result = await run({
    expect: (units) => (expected = units),
    advance(more) {
      done += 1
      rows += more
      const part = expected > 0 ? Math.min(1, done / expected) : 0
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░')
      const percent = `${Math.round(part * 100)} %`.padStart(5)
      draw?.(`\r${label} ${bar} ${percent}  ${count.format(rows)} rows  ${seconds()} `)
    },
  })
  if (draw) draw('\r\u001b[K')
  log(`${label} ${count.format(rows).padStart(11)} rows  ${seconds().padStart(8)}`)
  return result
}
