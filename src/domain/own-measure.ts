import { say } from '../words/say.ts'
import type { Measure } from './measure.ts'
import type { Breaks, Worse } from './prevalence.ts'
import type { OwnUnit } from './unit.ts'
import type { Vintage } from './vintage.ts'

/** Where a reader's own measure comes from, as the reader says. */
export interface OwnOrigin {
  /** The name of the file. */
  file: string
  /** Who made it, in the reader's words; empty where they say nothing. */
  note: string
  /** Whether the reader said which end is worse: otherwise none is called so. */
  isJudged: boolean
  /** Whether its values are counts, which add up over tracts, and no rates or means. */
  addsUp: boolean
}

/** What a reader said of their measure, and what follows from its values. */
export interface OwnSpec {
  id: string
  name: string
  file: string
  note: string
  unit: OwnUnit
  /** Null where the reader calls neither end worse. */
  worse: Worse | null
  vintage: Vintage
  breaks: Breaks
  /** Whether the values are counts, which add up; absent in what a device has remembered since before that was asked. */
  addsUp?: boolean
}

const ID = /^own-(2010|2020)-[0-9a-f]{8}$/

/** A new id, which says nothing of the measure but on which census's tracts it is, and never comes again. */
export function newOwnId(vintage: Vintage): string {
  return `own-${vintage}-${crypto.randomUUID().slice(0, 8)}`
}

/** Whether an id is that of a measure that a reader brought. */
export function isOwnId(id: string): boolean {
  return ID.test(id)
}

/** The census whose tracts such a measure is on; null for another's id. */
export function vintageOfOwn(id: string): Vintage | null {
  const year = ID.exec(id)?.[1]
  return year === undefined ? null : year === '2020' ? 2020 : 2010
}

/** A reader's own measure as one like any other, in the language of the page. No publisher is named for it. */
export function ownMeasure({
  id,
  name,
  file,
  note,
  unit,
  worse,
  vintage,
  breaks,
  addsUp = false,
}: OwnSpec): Measure {
  return {
    ...{ id, unit, vintage, breaks, label: name, shortLabel: name },
    worse: worse ?? 'higher',
    definition:
      note === ''
        ? say('The reader’s own data, from {file}: neither published nor checked by the atlas.', {
            file,
          })
        : say(
            'The reader’s own data, from {file}: neither published nor checked by the atlas. The reader says of its source: {note}',
            { file, note },
          ),
    universe: say('what the reader’s data count'),
    source: 'own',
    program: 'own',
    release: file,
    period: say('own data'),
    column: name,
    otherColumns: [],
    movedFrom: null,
    own: { file, note, isJudged: worse !== null, addsUp },
  }
}
