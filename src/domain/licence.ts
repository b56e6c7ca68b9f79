/** A licence as a data package names it. */
export interface Licence {
  /** The Open Definition's id where it has one. */
  name: string
  title: string
  /** Its text. */
  path?: string
}

/** The licence of the HOLC maps, and so of everything that is made from them. */
export const HOLC_LICENCE = 'CC BY-NC-SA 4.0'

/** The licence of this project, and of the invented cities. */
export const CODE_LICENCE = 'MIT'

const KNOWN: readonly Licence[] = [
  {
    name: 'CC-BY-NC-SA-4.0',
    title: HOLC_LICENCE,
    path: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  },
  {
    name: 'CC-BY-4.0',
    title: 'CC BY 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  { name: 'other-pd', title: 'Public domain' },
  { name: CODE_LICENCE, title: CODE_LICENCE, path: 'https://opensource.org/license/mit' },
  { name: 'ISC', title: 'ISC; boundaries in the public domain' },
]

/** The licence of that title; one that is not known goes by its title alone. */
export function licenceOf(title: string): Licence {
  const name = title.replace(/[^A-Za-z0-9.]+/g, '-')
  return KNOWN.find((licence) => licence.title === title) ?? { name, title }
}

/** The licence of each part of a file in which the HOLC maps and federal data stand side by side, in English. */
export const PARTS_LICENCE = `HOLC areas, and the grades, shares, coverage and scores made from them: ${HOLC_LICENCE} (with credit, not commercially, shared alike). Outlines of census tracts, population and health estimates: US public domain. Whoever uses both keeps to ${HOLC_LICENCE}.`
