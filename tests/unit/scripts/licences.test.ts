import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licenceName } from '../../../scripts/build/package-licence.ts'

interface Package {
  license?: string
  dev?: boolean
  devOptional?: boolean
}

/** Licences that let a program with another licence bring the code with it; fonts have one of their own. */
const PERMISSIVE =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BSL-1\.0|BlueOak-1\.0\.0|Unlicense|Zlib|OFL-1\.1)$/

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}

it('every package that the atlas may be built of has a licence that permits it', () => {
  const faults = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .flatMap(([path, { license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = licenceName(name, license) ?? 'none'
      const choices = licence.replace(/[()]/g, '').split(' OR ')
      const isFree = (choice: string) =>
        choice.split(' AND ').every((part) => PERMISSIVE.test(part))
      return choices.some(isFree) ? [] : [`${name}: ${licence}`]
    })
  expect(faults).toEqual([])
})
