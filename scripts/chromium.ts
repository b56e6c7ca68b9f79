import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * How to start Chromium for tests and benches: the machine's own where there is one (CHROMIUM names another),
 * otherwise the one that Playwright installed. No background traffic; software drawing, so that maps draw anywhere.
 */
export function chromium(): { executablePath?: string; args: string[] } {
  const executablePath = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path))
  const args = [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-swiftshader',
  ]
  return executablePath ? { executablePath, args } : { args }
}
