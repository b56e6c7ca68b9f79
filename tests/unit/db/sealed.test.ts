import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { AttackedProcess } from '../../fixtures/attacked-process.ts'
import { OWN_ADDRESS, SQL_ATTACKS, type Attack } from '../../fixtures/sql-attacks.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const SETTINGS = 'select name, value from duckdb_settings() order by name'
const TABLES = `select (select count(*)::int from place) as n, (select sum(value) from place) as sum,
  (select count(*)::int from duckdb_tables()) as tables, (select count(*)::int from duckdb_views() where not internal) as views`

/** After so long a statement is one that never ends. */
const ENDLESS_MS = 1500

const folder = mkdtempSync(join(tmpdir(), 'attacked-'))
const requests: string[] = []
let server: Server
let address: string
let engine: AttackedProcess | null = null

/** What has to stay as it is. */
let before: { settings: string | undefined; tables: string | undefined }

async function state() {
  const settings = await engine!.send('run', SETTINGS)
  const tables = await engine!.send('run', TABLES)
  return { settings: settings?.rows, tables: tables?.rows }
}

async function sealedEngine(): Promise<AttackedProcess> {
  const started = await AttackedProcess.start(folder)
  expect(await started.send('seal')).toEqual({ rows: '[]' })
  return started
}

const words = ({ sql }: Attack) => sql.replaceAll(OWN_ADDRESS, address)
const short = (attack: Attack) => ({ ...attack, toString: () => attack.sql.slice(0, 100) })

beforeAll(async () => {
  writeFileSync(join(folder, 'here.csv'), 'a\n1\n')
  server = createServer((request, response) => {
    requests.push(request.url!)
    response.end('a\n1\n')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/here.csv`
})

beforeEach(async () => {
  if (engine) return
  engine = await sealedEngine()
  before = await state()
})

afterAll(() => {
  engine?.end()
  server.close()
  rmSync(folder, { recursive: true })
})

const endEngine = () => {
  engine?.end()
  engine = null
}

describe('an engine that is not sealed', () => {
  it('reads and writes files, so that the attacks have something to reach', async () => {
    const open = await AttackedProcess.start(folder)
    expect(await open.send('run', "from 'here.csv'")).toEqual({ rows: '[{"a":"1"}]' })
    await open.send('run', "copy (select 1 as a) to 'out.csv'")
    open.end()
    expect(readdirSync(folder)).toContain('out.csv')
    rmSync(join(folder, 'out.csv'))
  })
})

/** Each costs an engine: here a few of those that Chromium meets all. */
const FEW = SQL_ATTACKS.filter(({ outcome }, i) => outcome !== 'spent' || i % 5 === 0)

describe('a sealed engine', () => {
  it.each(FEW.map(short))('asked to $kind: %s', async (attack) => {
    const patience = attack.outcome === 'spent' ? ENDLESS_MS : undefined
    const answer = await engine!.send('ask', words(attack), patience)
    if (attack.outcome === 'answered') expect(answer?.error).toBeUndefined()
    if (attack.outcome === 'refused') expect(answer?.error).toMatch(attack.says!)
    if (attack.outcome === 'spent' && answer !== null) expect(answer.error).toMatch(attack.says!)
    if (attack.outcome === 'spent') endEngine()
    else expect(await state()).toEqual(before)
    expect(readdirSync(folder)).toEqual(['here.csv'])
    expect(requests).toEqual([])
  })

  it.each(SQL_ATTACKS.filter(({ sealSays }) => sealSays).map(short))(
    'closes by its seal alone: %s',
    async (attack) => {
      const answer = await engine!.send('run', words(attack))
      expect(answer?.error).toMatch(attack.sealSays!)
      expect(await state()).toEqual(before)
      expect(readdirSync(folder)).toEqual(['here.csv'])
      expect(requests).toEqual([])
    },
  )

  it('runs the statement whose plan it has looked at, however the statement chooses its words', async () => {
    const sql = `select * from query(if(random() < 0.5, 'select 1', 'from enable_logging()'))`
    const answers = []
    for (let i = 0; i < 40; i++) answers.push(await engine!.send('ask', sql))
    expect(answers.some((answer) => answer?.rows)).toBe(true)
    expect(answers.some((answer) => answer?.error)).toBe(true)
    expect(await state()).toEqual(before)
  })
})

describe('the attacks', () => {
  it('are many, and each is another', () => {
    expect(new Set(SQL_ATTACKS.map(({ sql }) => sql)).size).toBe(SQL_ATTACKS.length)
    expect(SQL_ATTACKS.length).toBeGreaterThanOrEqual(300)
  })
})
