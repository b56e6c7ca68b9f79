import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { repositoryFiles } from './repository-files.ts'

/** How a command ended, with what it wrote. */
export interface Ended {
  code: number | null
  output: string
}

/** A folder with the repository's sources, in which commands run as they would in the repository. */
export class CopyOfSources {
  readonly folder = mkdtempSync(join(tmpdir(), 'sources-'))

  constructor() {
    const needed = repositoryFiles().filter((path) => !/^(?:docs|public)\//.test(path))
    for (const path of needed) cpSync(path, join(this.folder, path))
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'))
  }

  write(path: string, text: string): void {
    const place = join(this.folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }

  run(command: string): Promise<Ended> {
    return runIn(this.folder, command)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** Runs a command by a shell as a reader would, outside the runner of this test. */
export function runIn(folder: string, command: string): Promise<Ended> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV$|TEST$)/.test(name),
  )
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  const env = { ...Object.fromEntries(own), PATH: path, CI: '1', NO_COLOR: '1' }
  return new Promise((done, failed) => {
    const child = spawn(command, { cwd: folder, env, shell: true })
    let output = ''
    child.stdout.on('data', (text: Buffer) => (output += String(text)))
    child.stderr.on('data', (text: Buffer) => (output += String(text)))
    child.on('error', failed)
    child.on('close', (code) => done({ code, output }))
  })
}
