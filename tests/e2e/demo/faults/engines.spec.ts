import { expect, test, type Page } from '@playwright/test'
import { mapDrawn } from '../../city-screen.ts'

/** The worker that lives now, of that kind; they are named after it. */
async function workerOf(page: Page, kind: RegExp) {
  await expect.poll(() => page.workers().some((worker) => kind.test(worker.url()))).toBe(true)
  return page.workers().find((worker) => kind.test(worker.url()))!
}
const DUCKDB = /duckdb-browser-eh/
const tractsCounted = (page: Page) => page.getByText(/ways of counting agree/).first()

/** As when its memory ends in the middle of its work. */
const breakDown = (page: Page) =>
  workerOf(page, DUCKDB).then((worker) =>
    worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('memory access out of bounds')
      })
    }),
  )

test.setTimeout(240_000)
test('a database that breaks is started again once unasked, then on the reader’s word, and the view stays', async ({
  page,
}) => {
  await page.goto('./?city=ostermere-mn&layout=then')
  await expect(tractsCounted(page)).toBeVisible({ timeout: 90_000 })
  const first = await workerOf(page, DUCKDB)
  await breakDown(page)
  await expect
    .poll(() => page.workers().some((of) => DUCKDB.test(of.url()) && of !== first))
    .toBe(true)
  const stopped = page.getByText(/The database stopped: .*out of bounds/).first()
  await expect(async () => {
    await breakDown(page)
    await expect(stopped).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Areas graded D')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(stopped).toHaveCount(0)
  await expect(tractsCounted(page)).toBeVisible({ timeout: 90_000 })
  await expect(page).toHaveURL(/layout=then/)
})

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
    const script = '**/duckdb-browser-eh*.js'
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
