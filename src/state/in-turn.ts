const jobs: (() => void)[] = []
let isRunning = false

const nextTask = () => new Promise<void>((done) => setTimeout(done))
const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => done()))

async function run(): Promise<void> {
  isRunning = true
  await nextFrame()
  try {
    for (await nextTask(); jobs.length > 0; await nextTask()) jobs.shift()!()
  } finally {
    isRunning = false
    if (jobs.length > 0) void run()
  }
}

/**
 * Does what can wait until the next paint is up: jobs in their order, each a task of its own, so that a reader's next move is answered
 * between them. Returns what takes the job back.
 */
export function inTurn(job: () => void): () => void {
  jobs.push(job)
  if (!isRunning) void run()
  return () => {
    const i = jobs.indexOf(job)
    if (i >= 0) jobs.splice(i, 1)
  }
}
