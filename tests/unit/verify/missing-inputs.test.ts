import { expect, test } from 'vitest'
import type { Geoid } from '../../../src/domain/geoid.ts'
import type { Query } from '../../../src/queries/query.ts'
import { CHECKS } from '../../../src/verify/checks.ts'
import { missingFiles, missingWords } from '../../../src/verify/missing-words.ts'
import { readReferenceInputs } from '../../../src/verify/reference-inputs.ts'
import { runCheck, runChecks, type CheckResult } from '../../../src/verify/run-checks.ts'
import { verifyFinding } from '../../../src/verify/verify-finding.ts'
import { noInputs, scored } from '../../fixtures/reference-rows.ts'

const TABLES = ['published_score', 'tract_lookup', 'reference_estimate']

/** Answers every question with one row, and remembers them. */
function asking() {
  const asked: string[] = []
  const ask = async <Row>({ sql, params }: Query<Row>) => {
    asked.push(`${sql} ${params.join()}`)
    return [{} as Row]
  }
  return { asked, ask }
}

test('an input is asked for where all its tables are there, and is null where one is not', async () => {
  const { asked, ask } = asking()
  const inputs = await readReferenceInputs(ask, new Set(['published_score', 'reference_estimate']))
  expect(inputs.lookup).toBeNull()
  expect([inputs.scores, inputs.overlay, inputs.physical, inputs.mental]).toEqual([
    ...[[{}], [{}], [{}], [{}]],
  ])
  expect(asked).toHaveLength(4)
})

test('nothing is asked of a data set without such tables', async () => {
  const { asked, ask } = asking()
  expect(await readReferenceInputs(ask, new Set())).toEqual(noInputs)
  expect(asked).toEqual([])
})

test('an input without a row is as good as none', async () => {
  expect(await readReferenceInputs(async () => [], new Set(TABLES))).toEqual(noInputs)
})

test('a check says which inputs it lacks and computes nothing', () => {
  const results = runChecks(noInputs)
  expect(results.map(({ verdict }) => verdict)).toEqual(CHECKS.map(() => 'missing'))
  expect(results.every(({ figures }) => figures.length === 0)).toBe(true)
  expect(results.at(-1)!.missing).toEqual(['physical', 'mental'])
})

test('a figure that is not as printed makes its check differ', () => {
  const inputs = { ...noInputs, scores: scored([{ score: 1, estimate: 80 }]) }
  expect(runCheck(CHECKS[0]!, inputs)).toMatchObject({ verdict: 'differs', missing: [] })
})

test('too few rows for a figure leave it out, whatever the check', () => {
  const lonely = { geoid: '27000000000' as Geoid, graded: 0.1, score: null, estimate: null }
  const inputs = {
    scores: scored([{ score: 1, estimate: null }]),
    lookup: [{ ...lonely, points: 0.1 }],
    overlay: [{ ...lonely, city_id: null, coverage: 0.1, grade_score: 1 }],
    physical: [{ ...lonely, score: 1, estimate: 10 }],
    mental: [{ ...lonely, score: 1, estimate: 10 }],
  }
  const figures = runChecks(inputs).flatMap(({ figures }) => figures)
  expect(figures.filter(({ found }) => found !== null && !Number.isFinite(found))).toEqual([])
})

test('each missing file is named once, with where to get it and where to put it', () => {
  expect(missingFiles(['physical', 'mental'])).toHaveLength(2)
  expect(missingWords(['lookup'])).toContain('data/raw/hrs')
  expect(missingWords(['lookup'])).toContain('--lookup FILE')
  expect(missingWords(['mental'])).toContain('--source 500-cities-2016')
})

test('the finding counts what agrees, differs and is missing', () => {
  const results = (...verdicts: CheckResult['verdict'][]) =>
    verdicts.map((verdict) => ({ verdict }) as CheckResult)
  expect(verifyFinding(results('agrees', 'agrees'))).toBe(
    'Both results checked here come out again',
  )
  expect(verifyFinding(results('agrees', 'agrees', 'agrees'))).toBe(
    'All 3 results checked here come out again',
  )
  expect(verifyFinding(results('agrees', 'differs', 'missing'))).toBe(
    '1 of 2 results checked here comes out again; for 1 the data are missing',
  )
  expect(verifyFinding(results('missing'))).toBe(
    'None of the published figures can be checked on these data',
  )
})
