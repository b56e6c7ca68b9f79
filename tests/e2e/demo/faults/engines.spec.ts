import { expect, test, type Page } from '@playwright/test'
import { mapDrawn } from '../../city-screen.ts'

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
