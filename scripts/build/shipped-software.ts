import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage, ShippedSoftware } from '../../src/domain/shipped-package.ts'
import { licenceName, licenceTexts } from './package-licence.ts'

/** Of a package.json, as packages of all ages have it. */
interface Described {
  name: string
  version: string
  license?: string
  homepage?: string
  repository?: string | { url?: string }
}

/** What packages in these folders are, under which terms. Throws for one without a licence or its text. */
export function shippedSoftware(folders: readonly string[]): ShippedSoftware {
  const places = new Map<string, number>()
  const placeOf = (text: string) => {
    if (!places.has(text)) places.set(text, places.size)
    return places.get(text)!
  }
  const packages = folders.map((folder): ShippedPackage => {
    const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described
    const { name, version } = described
    const licence = licenceName(name, described.license)
    if (licence === null) throw new Error(`${folder} does not say what its licence is`)
    const texts = licenceTexts(name, folder).map(placeOf)
    return { name, version, licence, home: homeOf(described), texts }
  })
  const key = ({ name, version }: ShippedPackage) => `${name.replace('@', '')} ${version}`
  packages.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return { packages, texts: [...places.keys()] }
}

/** An address for browsers: the package's own, or that of its repository. */
function homeOf({ homepage, repository }: Described): string | null {
  const url = typeof repository === 'string' ? repository : repository?.url
  const candidates = [homepage, url].flatMap((text) => (text ? [webAddress(text)] : []))
  return candidates.find((address) => address !== null) ?? null
}

function webAddress(text: string): string | null {
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1]
  const address = short
    ? `https://github.com/${short}`
    : text
        .replace(/^git\+/, '')
        .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
        .replace(/^git@([^:]+):/, 'https://$1/')
        .replace(/\.git(#.*)?$/, '')
  return /^https?:\/\/[^\s"<>]+$/.test(address) ? address : null
}
