import { ensureProgram } from './ensure-program.ts'
import { findNginx } from './find-nginx.ts'

/** Finds nginx with its module for Brotli files, or installs it. Returns why there is none, in words; null when there is one. */
export const ensureNginx = () =>
  ensureProgram({
    name: 'nginx with its module for Brotli files',
    isThere: () => findNginx() !== null,
    packages: 'nginx-light libnginx-mod-http-brotli-static',
    // Keeps Debian from starting it as a service.
    environment: 'RUNLEVEL=1',
  })
