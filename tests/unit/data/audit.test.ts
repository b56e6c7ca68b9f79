import { expect, test, vi } from 'vitest'
import { auditText } from '../../../scripts/data/audit-text.ts'
import { buildData } from '../../../scripts/data/build.ts'
import { freshOut } from '../../fixtures/built-folder.ts'
import { writeTinyMirror } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000 })

async function build(isAudited: boolean) {
  const log: string[] = []
  const { audit } = await buildData({
    mirror: writeTinyMirror(),
    out: freshOut(),
    audit: isAudited,
    log: (line) => log.push(line.split(' ')[0]!),
  })
  return { audit, log }
}

test('an audited build recomputes every overlap with Turf and finds the same', async () => {
  const { audit, log } = await build(true)
  expect(log).toEqual(['read', 'clean', 'link', 'audit', 'publish', 'files', 'check'])
  expect(audit).toMatchObject({ agreed: 2, missing: [], extra: [] })
  expect(auditText(audit!)[1]).toBe(
    '2 overlaps over 1 m² by both; 0 missing and 0 extra in the crosswalk; Turf gave up on 0',
  )
})

test('a build is audited only when asked', async () => {
  const { audit, log } = await build(false)
  expect(audit).toBeNull()
  expect(log).not.toContain('audit')
})

test('the report lists every pair on which the two disagree', () => {
  const pair = {
    city: 'tiny-co-wi',
    area_id: 1,
    geoid: '55079000100' as never,
    crosswalkM2: 0,
    turfM2: 12.5,
  }
  const lines = auditText({
    compared: 1200,
    failed: [{ ...pair, area_id: 3, crosswalkM2: 8, words: 'Unable to complete output ring' }],
    seconds: 1.25,
    agreed: 0,
    missing: [pair],
    extra: [{ ...pair, area_id: 2, crosswalkM2: 3, turfM2: 0 }],
    mostM2: null,
    mostRelative: null,
  })
  expect(lines).toEqual([
    '1,200 pairs of an area and a tract recomputed by @turf/intersect in 1.3 s',
    '0 overlaps over 1 m² by both; 1 missing and 1 extra in the crosswalk; Turf gave up on 1',
    'missing: tiny-co-wi, area 1 in tract 55079000100: 0 m², by Turf 12.5 m²',
    'extra: tiny-co-wi, area 2 in tract 55079000100: 3 m², by Turf 0 m²',
    'not recomputed: tiny-co-wi, area 3 in tract 55079000100: 8 m²; Unable to complete output ring',
  ])
})
