import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const BROTLI = 'ngx_http_brotli_static_module.so'

/** An nginx that can serve what `deploy/nginx.conf` asks of it. */
export interface Nginx {
  program: string
  /** The module that it has to load to send Brotli files. */
  brotli: string
}

/** This machine's nginx; null where there is none with a module for Brotli files. */
export function findNginx(): Nginx | null {
  const program = [process.env.NGINX, '/usr/sbin/nginx'].find((path) => path && existsSync(path))
  if (!program) return null
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' })
  const modules = /--modules-path=(\S+)/.exec(stderr)?.[1]
  const brotli = modules && join(modules, BROTLI)
  return brotli && existsSync(brotli) ? { program, brotli } : null
}
