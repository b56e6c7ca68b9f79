import type { Vintage } from './vintage.ts'

/** The CDC's two series of modelled prevalences by tract: PLACES followed 500 Cities. */
export type Program = '500 Cities' | 'PLACES'

/** One year's edition of a series, as a "GIS Friendly" table of tracts. */
export interface Release {
  /** Of its source in `data/sources.json`, and the name by which a build is told to read it. */
  id: string
  program: Program
  /** As it is credited: "500 Cities, 2017 release". */
  title: string
  year: number
  /** The newest year of the Behavioral Risk Factor Surveillance System in it. */
  surveyed: number
  vintage: Vintage
  /** Where a mirror keeps its table. */
  folder: '500-cities' | 'places'
  file: RegExp
}

/** PLACES drew its estimates on the tracts of 2020 from this release on (CDC, PLACES release notes, August 2024). */
const FIRST_OF_2020_TRACTS = 2024

function release(program: Program, year: number, id = programId(program, year)): Release {
  return {
    id,
    program,
    title: `${program}, ${year} release`,
    year,
    surveyed: year - 2,
    vintage: program === 'PLACES' && year >= FIRST_OF_2020_TRACTS ? 2020 : 2010,
    folder: program === 'PLACES' ? 'places' : '500-cities',
    file: new RegExp(`${year}_release\\.csv(\\.gz)?$`),
  }
}

function programId(program: Program, year: number): string {
  return `${program === 'PLACES' ? 'places' : '500-cities'}-${year}`
}

/** Every release that can be read, oldest first. */
export const RELEASES: readonly Release[] = [
  release('500 Cities', 2016),
  release('500 Cities', 2017, '500-cities'),
  release('500 Cities', 2018),
  release('500 Cities', 2019),
  release('PLACES', 2020),
  release('PLACES', 2021),
  release('PLACES', 2022),
  release('PLACES', 2023),
  release('PLACES', 2024),
]

/** The 500 Cities release that a build reads unless it is told another. */
export const DEFAULT_RELEASE = RELEASES.find(({ id }) => id === '500-cities')!

/** The release with this id, or null; "500-cities-2017" is the default one too. */
export function maybeRelease(id: string): Release | null {
  return (
    RELEASES.find((found) => found.id === id || programId(found.program, found.year) === id) ?? null
  )
}

/** When the survey asks a question: blood pressure and cholesterol in odd years, teeth, sleep and screening in even ones. */
export type Asked = 'every year' | 'odd years' | 'even years'

/**
 * The survey year of a question in a release: its newest year, or the year before where the survey did not ask then. So do the CDC's
 * data dictionaries and release notes have it for every release in the table.
 */
export function surveyYear({ surveyed }: Release, asked: Asked): number {
  const isOdd = surveyed % 2 === 1
  const isMissed = (asked === 'odd years' && !isOdd) || (asked === 'even years' && isOdd)
  return isMissed ? surveyed - 1 : surveyed
}
