import { spawnSync } from 'node:child_process'
import { ensureProgram } from './ensure-program.ts'

/** Finds the programs that read PDFs, or installs them. Returns why there are none, in words; null when there are. */
export const ensurePoppler = () =>
  ensureProgram({
    name: 'pdftoppm',
    isThere: () => spawnSync('pdftoppm', ['-v']).status === 0,
    packages: 'poppler-utils',
  })
