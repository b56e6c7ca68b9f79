import { flatAnswers } from './flat-answers.ts'
import { readAreas, type RawArea } from './read-areas.ts'
import type { SourceFile } from './source-file.ts'

/** The areas of `fullDownload.geojson` (v1/v2 form). Throws a DataError that names the feature for anything malformed. */
export function readHolc(file: SourceFile): RawArea[] {
  return readAreas(file, 'neighborhood_id', (read) => ({
    state: read.required('state'),
    city: read.required('city'),
    label: read.text('holc_id'),
    grade: read.text('holc_grade'),
    category: null,
    name: read.text('name'),
    residential: null,
    commercial: null,
    industrial: null,
    city_survey: null,
    answers: read.parsed('area_description_data', 'text by key', flatAnswers),
  }))
}
