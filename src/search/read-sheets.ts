import { DataError } from '../domain/data-error.ts'
import type { Descriptions } from '../domain/description.ts'
import { SURVEY_INDEX, type SurveyIndex } from '../domain/survey-index.ts'
import { unpackIndex } from './pack-index.ts'
import { indexSheets, sheetsOf, type SheetIndex } from './sheet-index.ts'
import type { SheetSource } from './sheet-protocol.ts'

/** An index of the sheets in a file, the published one or one made here. Throws DataError where the bytes are no such file. */
export function readSheets({ kind, bytes }: SheetSource): SheetIndex {
  const text = new TextDecoder().decode(bytes)
  if (kind === 'index') return unpackIndex(readJson(SURVEY_INDEX, text) as SurveyIndex)
  const content = readJson('description', text)
  if (!areDescriptions(content))
    throw new DataError({
      file: 'description',
      expected: 'texts by question, by area',
      got: 'another thing',
    })
  return indexSheets(sheetsOf(content))
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const got = `${text.length} characters that are not: ${text.slice(0, 40)}`
    throw new DataError({ file, expected: 'JSON', got }, { cause })
  }
}

function areDescriptions(of: unknown): of is Descriptions {
  const isRecord = (part: unknown): part is Record<string, unknown> =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
  return (
    isRecord(of) &&
    Object.values(of).every(
      (answers) =>
        isRecord(answers) && Object.values(answers).every((text) => typeof text === 'string'),
    )
  )
}
