import { say } from '../words/say.ts'
import { checkManifest } from './check-document.ts'
import type { City } from './city.ts'
import { DataError } from './data-error.ts'
import { MANIFEST_VERSION, type Manifest } from './manifest.ts'
import { cityFaults, manifestFaults, refuse } from './vintage-faults.ts'

/** A manifest that the app can go by. Throws a DataError for one of another format, or that contradicts itself. */
export function checkedManifest(manifest: Manifest): Manifest {
  if (manifest.version !== MANIFEST_VERSION) {
    const expected = say('format {n}: reload the page, or build the data again', {
      n: MANIFEST_VERSION,
    })
    throw new DataError({
      file: 'manifest.json',
      expected,
      got: say('format {n}', { n: manifest.version }),
    })
  }
  checkManifest('manifest.json', manifest)
  refuse(manifestFaults(manifest))
  return manifest
}

/** The list of cities. Throws a DataError for one that contradicts itself. */
export function checkedCities(cities: City[]): City[] {
  refuse(cityFaults(cities))
  return cities
}
