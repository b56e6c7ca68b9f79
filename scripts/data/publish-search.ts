import type { Descriptions } from '../../src/domain/description.ts'
import { PLACE_INDEX } from '../../src/domain/place-index.ts'
import { SURVEY_INDEX } from '../../src/domain/survey-index.ts'
import { packIndex } from '../../src/search/pack-index.ts'
import { indexSheets, sheetsOf } from '../../src/search/sheet-index.ts'
import { ORIGIN, originsOn } from './file-sources.ts'
import type { LinkedGrounds } from './linked-grounds.ts'
import { placeIndexOf, placesIn } from './place-index.ts'
import type { Publication } from './publication.ts'

/** Writes what the reader's search needs: the places, and the words of the surveyors' texts where there are any. */
export function publishSearch(
  publication: Publication,
  grounds: LinkedGrounds,
  descriptions: readonly Descriptions[],
): void {
  const places = placeIndexOf(grounds)
  const { on2010, on2020 } = grounds
  const { vintage, sources } = originsOn(on2010.ground).crosswalk
  const later = on2020 ? originsOn(on2020.ground).crosswalk.sources : []
  publication.writeJson(PLACE_INDEX, places, {
    vintage,
    sources: [...new Set([...sources, ...later])].sort(),
    rows: placesIn(places),
  })
  const sheets = descriptions.flatMap(sheetsOf)
  if (sheets.length === 0) return
  publication.writeJson(SURVEY_INDEX, packIndex(indexSheets(sheets)), {
    ...ORIGIN.descriptions,
    rows: sheets.length,
  })
}
