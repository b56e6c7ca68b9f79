import { expect, test, type Page } from '@playwright/test'
import { mapDrawn, openCity } from '../../city-screen.ts'

const tractsCounted = (page: Page) => page.getByText(/ways of counting agree/).first()

for (const [what, program, told] of [
  ['WebAssembly is refused', 'delete self.WebAssembly;', /WebAssembly/],
  [
    'there is no memory for it',
    'WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => { throw new RangeError("could not allocate memory") };',
    /could not allocate memory/,
  ],
] as const)
  test(`where ${what} the database says so, the map and the finding stay, and it can be tried again`, async ({
    page,
  }) => {
    const script = '**/duckdb-worker*.js'
    await page.route(script, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: program + (await response.text()) })
    })
    await page.goto('./?city=ostermere-mn')
    await mapDrawn(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
    const fault = page.getByRole('alert').filter({ hasText: 'The other ways could not be counted' })
    await expect(fault).toContainText(told)
    await page.unroute(script)
    await fault.getByRole('button', { name: 'Try again' }).click()
    await expect(tractsCounted(page)).toBeVisible({ timeout: 90_000 })
  })

/** What the page's scripts are told to do to workers of the database, as a browser that lacks memory does it: no event tells of it. */
interface Ender {
  endNow(): void
  /** At the next question, once it was sent. */
  endAsked(): void
}

async function withEnder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isArmed = false
    const databases: Worker[] = []
    class Ended extends Worker {
      constructor(address: URL, options?: WorkerOptions) {
        super(address, options)
        if (options?.name?.startsWith('duckdb')) databases.push(this)
      }
      override postMessage(message: { type?: string }, ...rest: unknown[]) {
        super.postMessage(message, ...(rest as []))
        if (!isArmed || !databases.includes(this) || message.type !== 'RUN_PREPARED') return
        isArmed = false
        this.terminate()
      }
    }
    Object.assign(window, {
      Worker: Ended,
      endNow: () => databases.at(-1)!.terminate(),
      endAsked: () => (isArmed = true),
    })
  })
}
const end = (page: Page, when: keyof Ender) =>
  page.evaluate((name) => (window as unknown as Ender)[name](), when)

/** Which workers of the database the page has had. */
function databasesOf(page: Page): string[] {
  const urls: string[] = []
  page.on('worker', (worker) => {
    if (worker.url().includes('duckdb')) urls.push(worker.url())
  })
  return urls
}

const WHILE_STARTING = { timeout: 90_000 }
const counted = (page: Page) => page.locator('main table').first()
const alerts = (page: Page) => page.locator('main [role="alert"]')
const stopped = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The database stopped: its worker ended' })

for (const [when, how] of [
  ['while it waits', 'endNow'],
  ['in the middle of a question', 'endAsked'],
] as const)
  test(`a database that is ended ${when} is started again unasked and answers rightly; the next time it says so and can be tried again`, async ({
    page,
    context,
  }) => {
    test.setTimeout(300_000)
    await withEnder(page)
    const databases = databasesOf(page)
    const CITY = 'city=ostermere-mn&panel=statistics'
    const turnTo = (rule: string) =>
      page.evaluate((search) => {
        history.pushState(null, '', `./?${search}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, `${CITY}&rule=${rule}`)
    const fresh = await context.newPage()
    const rightUnder = async (rule: string) => {
      await fresh.goto(`./?${CITY}&rule=${rule}`)
      await expect(counted(fresh)).toContainText('Median', WHILE_STARTING)
      return counted(fresh).innerText()
    }

    await openCity(page, 'city=ostermere-mn')
    await expect(tractsCounted(page)).toBeVisible(WHILE_STARTING)
    await end(page, how)
    await turnTo('centroid')
    await expect(counted(page)).toHaveText(await rightUnder('centroid'), {
      ...WHILE_STARTING,
      useInnerText: true,
    })
    await expect(alerts(page)).toHaveCount(0)
    expect(databases).toHaveLength(2)

    await end(page, how)
    await turnTo('rounded')
    await expect(stopped(page).first()).toBeVisible()
    await expect(page.locator('canvas')).toBeVisible()
    await stopped(page).first().getByRole('button', { name: 'Try again' }).click()
    await expect(counted(page)).toHaveText(await rightUnder('rounded'), {
      ...WHILE_STARTING,
      useInnerText: true,
    })
    await expect(alerts(page)).toHaveCount(0)
    expect(databases).toHaveLength(3)
  })
