import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findAll } from '../../../scripts/findings/find-all.ts'
import { findingsJson } from '../../../scripts/findings/findings-json.ts'
import { GRADES } from '../../../src/domain/grade.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Manifest } from '../../../src/domain/manifest.ts'
import { buildTiny, freshOut, published } from '../../fixtures/built-folder.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The tiny mirror’s build, said to be real. */
async function buildReal(change: (manifest: Manifest) => Partial<Manifest> = () => ({})) {
  const { out } = await buildTiny()
  const manifest = { ...published<Manifest>(out, 'manifest.json'), invented: false }
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ ...manifest, ...change(manifest) }))
  return out
}

function run(...options: string[]) {
  return spawnSync('npx', ['tsx', 'scripts/findings.ts', ...options], { encoding: 'utf8' })
}

test('a build’s findings count what the build itself counted', async () => {
  const out = await buildReal()
  const findings = await findAll(out)
  const cities = published<City[]>(out, 'cities.json')
  const { dataVersion, files } = published<Manifest>(out, 'manifest.json')
  expect(findings).toMatchObject({ version: 1, dataVersion, date: null })
  expect(findings.cities.map(({ id }) => id)).toEqual(cities.map(({ id }) => id))
  const measured = files.filter(({ path }) => path.startsWith('estimate/'))
  expect(findings.measures).toHaveLength(measured.length)
  const [lives] = findings.measures
  const [{ id, headline }] = cities as [City]
  expect(lives!.cities[id]!.n).toEqual(GRADES.map((grade) => headline!.byGrade[grade].n))
})

test('no group of under five tracts has a mean', async () => {
  const out = await buildReal()
  const { measures } = await findAll(out)
  const all = measures.flatMap(({ cities }) => Object.values(cities))
  expect(all.flatMap(({ n }) => n).some((n) => n > 0)).toBe(true)
  expect(new Set(all.flatMap(({ mean }) => mean))).toEqual(new Set([null]))
})

test('the day is that of the latest download unless one is given, and the same data give the same bytes', async () => {
  const out = await buildReal(({ inputs }) => ({
    inputs: inputs.map((input, i) => ({ ...input, retrieved: `2026-03-0${9 - i}` })),
  }))
  const findings = await findAll(out)
  expect(findings.date).toBe('2026-03-09')
  expect((await findAll(out, '2026-11-22')).date).toBe('2026-11-22')
  expect(findingsJson(await findAll(out))).toBe(findingsJson(findings))
  expect(JSON.parse(findingsJson(findings))).toEqual(findings)
})

test('the command writes the findings, the page and its picture', async () => {
  const out = await buildReal()
  const target = freshOut()
  const { status, stdout, stderr } = run('--data', out, '--out', target)
  expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('findings.json')
  const { dataVersion } = published<Manifest>(out, 'manifest.json')
  expect(readFileSync(join(target, 'docs/findings.md'), 'utf8')).toContain(dataVersion)
  expect(readFileSync(join(target, 'docs/forest.svg'), 'utf8')).toMatch(/^<svg /)
})

test('invented data, a folder without data and a day that is none are refused in words', async () => {
  const { out } = await buildTiny()
  await expect(findAll(out)).rejects.toThrow('holds the invented demonstration cities')
  await expect(findAll('/nowhere')).rejects.toThrow('There is no /nowhere/manifest.json')
  const { status, stderr } = run('--data', out, '--date', 'today')
  expect(stderr).toContain('--date: expected YYYY-MM-DD, got today')
  expect(status).toBe(1)
})
