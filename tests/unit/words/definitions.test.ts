import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ASSIGNMENT_RULES } from '../../../src/domain/assignment-rule.ts'
import { ESTIMATE_FLAG } from '../../../src/domain/city-tracts.ts'
import { DEFECT_KINDS } from '../../../src/panels/defect-words.ts'
import { CATEGORY, SHORT_CATEGORY } from '../../../src/domain/grade.ts'
import { GROUPINGS } from '../../../src/domain/grouping.ts'
import { HAND_INPUTS } from '../../../src/domain/hand-input.ts'
import { ALL_MEASURES, measuresOf } from '../../../src/domain/measure.ts'
import { RELEASES } from '../../../src/domain/release.ts'
import { limitsOf } from '../../../src/domain/source-limits.ts'
import type { Source } from '../../../src/domain/source.ts'
import { STATISTICS } from '../../../src/domain/statistic.ts'
import { CHECKS } from '../../../src/verify/checks.ts'
import { VERDICT_WORDS } from '../../../src/verify/verdict-words.ts'
import { SPANISH } from '../../../src/words/spanish.ts'

const SOURCES = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Source[]
const measures = [...ALL_MEASURES, ...RELEASES.flatMap(measuresOf)]

/** Everything that the atlas defines as data and shows to a reader. */
const DEFINITIONS: Record<string, readonly (string | null | undefined)[]> = {
  measures: measures.flatMap((of) => [of.label, of.shortLabel, of.definition, of.universe]),
  'rules that give a tract its grade': ASSIGNMENT_RULES.flatMap((of) => [
    of.phrase,
    of.title,
    of.explanation,
  ]),
  groupings: GROUPINGS.flatMap((of) => [of.phrase, of.explanation]),
  grades: [...Object.values(CATEGORY), ...Object.values(SHORT_CATEGORY)],
  'flags of estimates': Object.values(ESTIMATE_FLAG),
  statistics: STATISTICS.flatMap(({ title, statistics }) => [
    title,
    ...statistics.flatMap((of) => [of.name, of.tells, of.formula, of.limit]),
  ]),
  'limits of sources': SOURCES.flatMap(({ id }) => limitsOf(id)),
  'checks of published results': CHECKS.flatMap((of) => [
    of.title,
    of.published,
    of.basis,
    of.remark,
  ]),
  verdicts: Object.values(VERDICT_WORDS),
  'files added by hand': HAND_INPUTS.map(({ obtain }) => obtain),
  'what a build counts': DEFECT_KINDS,
}

describe('every definition has its Spanish', () => {
  it.each(Object.entries(DEFINITIONS))('%s', (_, texts) => {
    const known = texts.filter((text) => typeof text === 'string')
    expect(known.length).toBeGreaterThan(0)
    expect([...new Set(known)].filter((text) => !(text in SPANISH))).toEqual([])
  })
})
