import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** Playwright's test with a page that fails its test when it asks another origin for anything, or logs an error. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const foreign: string[] = []
    const errors: string[] = []
    const own = new URL(baseURL!).origin
    page.context().on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      const leavesThePage = protocol !== 'data:' && protocol !== 'blob:'
      if (leavesThePage && origin !== own) foreign.push(request.url())
    })
    page.on('websocket', (socket) => foreign.push(socket.url()))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))

    await use(page)

    expect(foreign, 'requests to another origin').toEqual([])
    expect(errors, 'errors on the console').toEqual([])
  },
})

/** Axe on the page, without the way in which it opens another page each time, for frames of other origins: the atlas has none. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

/** Fails with every violation axe finds on the page as it stands, a line each: rule, what it asks, where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNone(axe(page))
}

/** Fails with what axe finds pale or told by colour alone: what a change of theme can change. */
export async function expectNoPaleWords(page: Page): Promise<void> {
  await expectNone(axe(page).withRules(['color-contrast', 'link-in-text-block']))
}

async function expectNone(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze()
  const lines = violations.map(({ id, help, nodes }) => {
    return `${id}: ${help} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  })
  expect(lines, 'violations found by axe').toEqual([])
}
