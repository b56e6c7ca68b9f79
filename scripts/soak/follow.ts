import type { Page } from '@playwright/test'

/** Goes where a link within the page leads; `keeps` what the history's entry holds beside the address. */
export async function follow(page: Page, link: string, keeps = false): Promise<void> {
  await page.evaluate(
    ([search, isKept]) => {
      history.pushState(isKept ? history.state : null, '', search || location.pathname)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    [link, keeps] as const,
  )
}
