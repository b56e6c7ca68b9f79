import { group } from 'd3-array'
import type { ShippedPackage, ShippedSoftware } from '../../src/domain/shipped-package.ts'

const RULE = '-'.repeat(80)

/** The list to read as a text: the packages that share their terms, and these after them. */
export function licencesText({ packages, texts }: ShippedSoftware): string {
  const groups = group(packages, (shipped) => shipped.texts.join(' '))
  const parts = [...groups.values()].map((alike) =>
    [...alike.map(line), '', alike[0]!.texts.map((place) => texts[place]).join('\n\n')].join('\n'),
  )
  const head = `Software of others in the Redlining & Health Atlas: ${packages.length} packages, each under the terms that follow it.`
  return `${[head, ...parts].join(`\n\n${RULE}\n\n`)}\n`
}

const line = ({ name, version, licence, home }: ShippedPackage) =>
  `${name} ${version}, ${licence}${home === null ? '' : `, ${home}`}`
