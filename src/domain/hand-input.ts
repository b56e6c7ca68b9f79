import { say, type Text } from '../words/say.ts'

/** A file that no build downloads: whoever publishes the atlas may get it from its publisher and add it. */
export interface HandInput {
  /** Id in `data/sources.json`. */
  source: string
  title: string
  /** Of the folder with the publishers' files: any single CSV file there is read. */
  folder: string
  /** The option of the data build that names a file elsewhere. */
  option: string
  /** Where to get it. */
  obtain: Text
}

/** The published score of Meier and Mitchell. */
export const SCORE_FILE: HandInput = {
  source: 'hrs',
  title: 'Historic Redlining Scores for 2010 census tracts',
  folder: 'hrs',
  option: '--hrs',
  obtain:
    'Its publisher asks for a login: openICPSR, project 141121, https://www.openicpsr.org/openicpsr/project/141121. Save the table of 2010 tracts as CSV with the columns GEOID10, CBSA, METRO_NAME and HRS2010.',
}

/** The lookup of areas and tracts of the Digital Scholarship Lab. */
export const LOOKUP_FILE: HandInput = {
  source: 'tract-lookup',
  title: 'HOLC areas and 2010 census tracts',
  folder: 'lookup',
  option: '--lookup',
  obtain:
    'From the Digital Scholarship Lab, University of Richmond: https://github.com/americanpanorama/Census_HOLC_Research, folder 2010_Census_Tracts. Save the table as CSV with the columns neighborhood_id, geoid and tract_prop.',
}

/** All of them: what published figures are checked against. */
export const HAND_INPUTS: readonly HandInput[] = [SCORE_FILE, LOOKUP_FILE]

/** Where such a file goes, in words. */
export function placeWords({ folder, option }: HandInput): string {
  return say('Put it into data/raw/{folder}, or name it: npm run data -- {option} FILE.', {
    folder,
    option,
  })
}
