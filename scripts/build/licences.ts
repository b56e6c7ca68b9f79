import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LICENCES, LICENCES_TEXT } from '../../src/domain/shipped-package.ts'
import { afterBuild } from './after-build.ts'
import { licencesText } from './licences-text.ts'
import type { ShippedPackages } from './shipped-packages.ts'
import { shippedSoftware } from './shipped-software.ts'

/** Writes beside the page what it is built of, as JSON and as a text. There is none under `vite dev`. */
export function licences(shipped: ShippedPackages): Plugin {
  return afterBuild('licences', (outDir) => {
    const software = shippedSoftware(shipped.list())
    writeFileSync(join(outDir, LICENCES), JSON.stringify(software))
    writeFileSync(join(outDir, LICENCES_TEXT), licencesText(software))
    return Promise.resolve()
  })
}
