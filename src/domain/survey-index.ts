/** `search/texts.json`: which words the surveyors' sheets have, without the sheets themselves. */
export interface SurveyIndex {
  /** The area_id of each sheet. */
  areas: number[]
  /** How many different words each has, in the order of `areas`. */
  lengths: number[]
  /** Every word that is sought, in the order of their characters, a space between two. */
  words: string
  /**
   * For each word the sheets that have it: steps from place to place in `areas` (the first from −1) to the base 36, a space between
   * two, and after a point how often where that is more than once.
   */
  sheets: string[]
}

/** Where it is published. Data without the surveyors' texts have none. */
export const SURVEY_INDEX = 'search/texts.json'
