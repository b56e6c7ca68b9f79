import type { Page } from '@playwright/test'

interface Span {
  start: number
  end: number
}

/** What the main thread did for one measure, ms: drawing that it waited for is taken off both. */
export interface Work {
  /** Within the measure. */
  work: number
  /** Its longest task from the measure's beginning on. */
  longest: number
}

interface TraceEvent {
  name: string
  cat: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
}

/** The page's tasks, and within them the waiting for the process that draws: what is drawn in software there is read back from it here. */
const TASK = 'ThreadControllerImpl::RunTask'
const DRAWING = [
  'GLES2::ReadPixels',
  'CommandBufferProxyImpl::WaitForGetOffset',
  'CommandBufferProxyImpl::WaitForToken',
]

/**
 * Traces the page's main thread until the returned function is called, which gives for each measure of that name, in the order in which
 * they were noted, how long the thread worked: neither idle until the next frame was due nor waiting for what other processes draw.
 * `rest` is how long after a measure's beginning tasks still belong to it, ms.
 */
export async function traceMainThread(
  page: Page,
  measure: string,
  rest: number,
): Promise<() => Promise<Work[]>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.name === measure || event.name === TASK || DRAWING.includes(event.name))
        events.push(event)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'gpu', 'blink.user_timing'],
      recordMode: 'recordAsMuchAsPossible',
    },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return workIn(events, measure, rest * 1000)
  }
}

function workIn(events: readonly TraceEvent[], measure: string, rest: number): Work[] {
  const isMeasure = ({ name, cat }: TraceEvent) => name === measure && /user_timing/.test(cat)
  const first = events.find(isMeasure)
  if (!first) return []
  const mine = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
  const spans = (names: readonly string[]): Span[] =>
    mine
      .filter(({ name, ph }) => names.includes(name) && ph === 'X')
      .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
  const [tasks, drawing] = [outermost(spans([TASK])), outermost(spans(DRAWING))]
  const worked = (within: Span) => (overlap(tasks, within) - overlap(drawing, within)) / 1000
  const bounds = (phase: string) => mine.filter((e) => isMeasure(e) && e.ph === phase)
  const [begins, ends] = [bounds('b'), bounds('e')]
  return begins.map(({ ts: start }, i) => {
    const until = Math.min(start + rest, begins[i + 1]?.ts ?? Infinity)
    const its = tasks.filter((task) => task.end > start && task.start < until)
    return {
      work: worked({ start, end: ends[i]!.ts }),
      longest: Math.max(0, ...its.map(worked)),
    }
  })
}

/** Those that lie in no other, from first to last. */
function outermost(spans: Span[]): Span[] {
  let end = -Infinity
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

function overlap(spans: readonly Span[], { start, end }: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  )
}
