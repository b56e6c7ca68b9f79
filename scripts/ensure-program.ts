import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APT_GET = '/usr/bin/apt-get'

/** A program of Debian's that some tests need. */
export interface Program {
  /** As people call it. */
  name: string
  isThere: () => boolean
  /** That bring it. */
  packages: string
  /** Of the installation. */
  environment?: string
}

/** Finds a program, or installs it as root on Debian. Returns why there is none, in words; null when it is there. */
export function ensureProgram({
  name,
  isThere,
  packages,
  environment = '',
}: Program): string | null {
  if (isThere()) return null
  if (process.getuid?.() !== 0 || !existsSync(APT_GET))
    return `there is no ${name} (on Debian: apt-get install ${packages})`
  const variables = `${environment} DEBIAN_FRONTEND=noninteractive`.trim()
  const install = `apt-get update && ${variables} apt-get install -y --no-install-recommends ${packages}`
  console.log(`No ${name} found; installing it: ${install}`)
  spawnSync('sh', ['-c', install], { stdio: 'inherit' })
  return isThere() ? null : `${name} could not be installed by ${install}`
}
