import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APT_GET = '/usr/bin/apt-get'
const PACKAGE = 'poppler-utils'
const INSTALL = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${PACKAGE}`

const isThere = () => spawnSync('pdftoppm', ['-v']).status === 0

/** Finds the programs that read PDFs, or installs them as root on Debian. Returns why there are none, in words; null when there are. */
export function ensurePoppler(): string | null {
  if (isThere()) return null
  if (process.getuid?.() !== 0 || !existsSync(APT_GET))
    return `there is no pdftoppm (on Debian: apt-get install ${PACKAGE})`
  console.log(`No pdftoppm found; installing it: ${INSTALL}`)
  spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit' })
  return isThere() ? null : `pdftoppm could not be installed by ${INSTALL}`
}
