import { say } from '../words/say.ts'
import type { Measure } from './measure.ts'

const RELEASE = /^(.+), (\d{4}) release$/

/** A release as it is credited in the reader's language: "500 Cities, 2017 release". */
export function releaseName(title: string): string {
  const [, program, year] = RELEASE.exec(title) ?? []
  if (program === undefined || year === undefined) return title
  return say('{program}, {year} release', { program, year })
}

/** Whose estimates they are: "CDC 500 Cities, 2017 release", "NCHS, USALEEP 2010–15". */
export function publisherOf({ program, period, release, own, label }: Measure): string {
  if (own)
    return say('the reader’s own data: {name} ({file}), not published or checked by the atlas', {
      name: label,
      file: own.file,
    })
  return program === 'USALEEP' ? `NCHS, USALEEP ${period}` : `CDC ${releaseName(release)}`
}

/** "moved from 2020 tracts by land area" where the build moved a measure's estimates; null where they are as published. */
export function moveOf({ movedFrom }: Measure): string | null {
  if (movedFrom === null) return null
  return say('moved from {vintage} tracts by land area', { vintage: movedFrom })
}

/** Whether its estimates are modelled from who lives in a tract, as all prevalences are: then measures are partly alike by construction. */
export function isModelled({ program }: Measure): boolean {
  return program !== 'USALEEP' && program !== 'own'
}

/** What tells a measure from another of the same label: null for the usual ones, "PLACES, 2020 tracts" for others. */
export function distinctionOf(measure: Measure): string | null {
  const { program, vintage } = measure
  const moved = moveOf(measure)
  if (moved !== null) return `${program}, ${moved}`
  if (measure.own) return say('your own data')
  return program === 'PLACES' ? say('{program}, {vintage} tracts', { program, vintage }) : null
}

/** Publisher and, where there was one, the move, as a source line credits them. */
export function creditOf(measure: Measure): string {
  return [publisherOf(measure), moveOf(measure)].filter((words) => words !== null).join(', ')
}
