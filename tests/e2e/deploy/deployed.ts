import { expect, test as base } from '../atlas-page.ts'
import { findNginx } from '../../../scripts/find-nginx.ts'
import { serveSite } from './serve-site.ts'

export { expect }

/** The atlas's test on the site as nginx serves it, with a page that also fails its test when it breaks the policy. */
export const test = base.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const nginx = findNginx()
      if (!nginx) throw new Error('There is no nginx with its module for Brotli files')
      const { origin, close } = await serveSite(nginx)
      await use(origin)
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(`${origin}/atlas/`),
  page: async ({ page }, use) => {
    const violations: string[] = []
    await page.exposeFunction('noteViolation', (words: string) => violations.push(words))
    await page.addInitScript(() => {
      const { noteViolation } = window as unknown as { noteViolation(words: string): void }
      document.addEventListener('securitypolicyviolation', (event) =>
        noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      )
    })
    await use(page)
    expect(violations, 'what the policy refused').toEqual([])
  },
})
