import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findNginx } from './find-nginx.ts'

const APT_GET = '/usr/bin/apt-get'
const PACKAGES = 'nginx-light libnginx-mod-http-brotli-static'
/** RUNLEVEL keeps Debian from starting nginx as a service. */
const INSTALL = [
  'apt-get update',
  `RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${PACKAGES}`,
].join(' && ')

/** Finds nginx, or installs it as root on Debian. Returns why there is none, in words; null when there is one. */
export function ensureNginx(): string | null {
  if (findNginx()) return null
  if (process.getuid?.() !== 0 || !existsSync(APT_GET))
    return `there is no nginx with its module for Brotli files (on Debian: apt-get install ${PACKAGES})`
  console.log(`No nginx found; installing it: ${INSTALL}`)
  spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit' })
  return findNginx() ? null : `nginx could not be installed by ${INSTALL}`
}
