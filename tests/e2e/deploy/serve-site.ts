import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compressFolder } from '../../../scripts/compress/compress-folder.ts'
import type { Nginx } from '../../../scripts/find-nginx.ts'

const BUILD = 'dist'
const DATA = '.cache/demo-data'
const CONFIG = resolve('deploy/nginx.conf')
/** Brotli's best takes a minute for the database's program. */
const QUICK_QUALITY = 4

/** A page that shows the atlas in a frame stands beside it, as /framing.html. */
export interface ServedSite {
  /** Where the server answers, without a slash. */
  origin: string
  /** Ends the server and removes the site; throws with what nginx said when it had already ended. */
  close(): Promise<void>
}

/**
 * Serves the last production build with the demonstration data, compressed, at /atlas/ and once more at /atlas/some/where/, by nginx as
 * `deploy/nginx.conf` tells it. Throws an Error where something has not been built.
 */
export async function serveSite({ program, brotli }: Nginx): Promise<ServedSite> {
  const home = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  await putSite(join(home, 'www/atlas'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  writeFileSync(join(home, 'www/framing.html'), `<iframe src="${origin}/atlas/"></iframe>`)
  writeFileSync(join(home, 'nginx.conf'), configOf(port, brotli))
  mkdirSync(join(home, 'tmp'))
  const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'])
  let said = ''
  server.stderr.on('data', (text) => (said += text))
  const ended = once(server, 'exit')
  const close = async () => {
    const early = server.exitCode
    server.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true })
    if (early !== null) throw new Error(`nginx ended with ${early}: ${said}`)
  }
  try {
    await answers(origin, () => server.exitCode === null)
  } catch (error) {
    await close()
    throw error
  }
  return { origin, close }
}

async function putSite(folder: string): Promise<void> {
  for (const needed of [`${BUILD}/index.html`, `${DATA}/manifest.json`])
    if (!existsSync(needed)) throw new Error(`${needed} is missing: npm test builds it`)
  cpSync(BUILD, folder, { recursive: true })
  cpSync(DATA, join(folder, 'data'), { recursive: true })
  await compressFolder(folder, QUICK_QUALITY)
  mkdirSync(join(folder, 'some'))
  symlinkSync(folder, join(folder, 'some/where'))
}

/** The least that nginx needs around the example, in one process that stays in the foreground. */
function configOf(port: number, brotli: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
load_module ${brotli};
daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  access_log off;
  default_type text/html;
  ${folders.map((name) => `${name}_temp_path tmp/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root www;
    include ${CONFIG};
  }
}
`
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function answers(origin: string, isAlive: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (isAlive() && Date.now() < deadline) {
    const answer = await fetch(origin).catch(() => null)
    if (answer) return
    await new Promise((wake) => setTimeout(wake, 50))
  }
  throw new Error('nginx does not answer')
}
