import { readAreas, type RawArea } from './read-areas.ts'
import type { SourceFile } from './source-file.ts'

/**
 * The areas of `mappinginequality.json` (v3 form), with those that have no grade and without any texts; its colours are
 * left unread. Throws a DataError that names the feature for anything malformed.
 */
export function readHolcV3(file: SourceFile): RawArea[] {
  return readAreas(file, 'area_id', (read) => ({
    state: read.required('state'),
    city: read.required('city'),
    label: read.nullable('label'),
    grade: read.nullable('grade'),
    category: read.nullable('category'),
    name: null,
    residential: read.flag('residential'),
    commercial: read.flag('commercial'),
    industrial: read.flag('industrial'),
    city_survey: read.flag('city_survey'),
    answers: null,
  }))
}
