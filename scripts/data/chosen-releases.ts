import { DEFAULT_RELEASE, RELEASES, maybeRelease, type Release } from '../../src/domain/release.ts'
import type { Vintage } from '../../src/domain/vintage.ts'
import { fileOf } from './read-ground.ts'
import type { MirrorReader } from './mirror-reader.ts'

/** The releases that a build is told to read, one a series and census at most; the others are read as usual. */
export type WantedReleases = readonly Release[]

/** The releases with these ids. Throws an Error that names the unknown, and for two that would stand in for the same one. */
export function wantedReleases(ids: readonly string[]): Release[] {
  const wanted = ids.map((id) => {
    const release = maybeRelease(id)
    if (release) return release
    throw new Error(
      `There is no release ${id}. There are ${RELEASES.map((one) => one.id).join(', ')}.`,
    )
  })
  const twice = wanted.find((release) => wanted.filter(inPlaceOf(release)).length > 1)
  if (!twice) return wanted
  throw new Error(`Only one release of ${twice.program} on ${twice.vintage} tracts can be read.`)
}

/**
 * The releases that a build reads: of 500 Cities the default one, of PLACES the newest on the tracts of each census that the mirror
 * has; in the place of each the one of `wanted`, whether it is there or not.
 */
export function chosenReleases(mirror: MirrorReader, wanted: WantedReleases): Release[] {
  const usual = [DEFAULT_RELEASE, newestPlaces(mirror, 2010), newestPlaces(mirror, 2020)]
  const chosen = usual.flatMap((release) => release ?? [])
  return [...chosen.filter((release) => !wanted.some(inPlaceOf(release))), ...wanted].sort(
    (a, b) => RELEASES.indexOf(a) - RELEASES.indexOf(b),
  )
}

function newestPlaces(mirror: MirrorReader, vintage: Vintage): Release | undefined {
  return RELEASES.findLast(
    (release) =>
      release.program === 'PLACES' && release.vintage === vintage && fileOf(mirror, release),
  )
}

const inPlaceOf =
  (usual: Release) =>
  ({ program, vintage }: Release) =>
    program === usual.program && vintage === usual.vintage

/** Those of one census. */
export function releasesOn<V extends Vintage>(
  releases: readonly Release[],
  vintage: V,
): (Release & { vintage: V })[] {
  return releases.filter(
    (release): release is Release & { vintage: V } => release.vintage === vintage,
  )
}
