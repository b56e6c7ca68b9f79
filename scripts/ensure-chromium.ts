import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium as browserType } from '@playwright/test'
import { chromium } from './chromium.ts'

/**
 * Ends well when a Chromium starts: the machine's own or Playwright's, and where there is neither the one it
 * installs: Debian's package as root, otherwise Playwright's download.
 */
const APT_GET = '/usr/bin/apt-get'
const DEBIAN = [
  'apt-get update',
  'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation',
].join(' && ')
const PLAYWRIGHT = 'npx playwright install chromium'

function installed(): boolean {
  return chromium().executablePath !== undefined || existsSync(browserType.executablePath())
}

/** The ways to install one that this machine may have, best first. */
function ways(): string[] {
  const asRoot = process.getuid?.() === 0 && existsSync(APT_GET)
  return asRoot ? [DEBIAN, PLAYWRIGHT] : [PLAYWRIGHT]
}

function install(): boolean {
  return ways().some((command) => {
    console.log(`No Chromium found; installing it: ${command}`)
    return spawnSync('sh', ['-c', command], { stdio: 'inherit' }).status === 0 && installed()
  })
}

/** What Chromium calls itself; throws when it does not start. */
async function version(): Promise<string> {
  const browser = await browserType.launch(chromium())
  const name = browser.version()
  await browser.close()
  return name
}

if (installed() || install()) {
  console.log(`Chromium ${await version()} starts`)
} else {
  console.error(
    `The tests need Chromium, and it could not be installed by ${ways().join(', nor by ')}. ` +
      'Install it yourself, or name one by CHROMIUM=/path/to/chromium, and run again.',
  )
  process.exitCode = 1
}
