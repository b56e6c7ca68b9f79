import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPublished, findFaults } from '../../../scripts/data/check.ts'
import { FAULT_KINDS, faultText, type FaultKind } from '../../../scripts/data/check-fault.ts'
import type { City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { Distributions } from '../../../src/domain/distribution.ts'
import type { EmbedCity } from '../../../src/domain/embed-city.ts'
import type { Codebook } from '../../../src/domain/codebook.ts'
import { CITY_FORMATS, cityFilePath } from '../../../src/domain/published-path.ts'
import { buildTiny } from '../../fixtures/built-folder.ts'
import { DamagedCopy } from '../../fixtures/damaged-copy.ts'
import { EAST, WEST } from '../../fixtures/tiny-mirror.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const CITY = 'tiny-co-wi'
const COLUMNS = `city/${CITY}.tracts.json`
const SHAPES = `city/${CITY}.topo.json`
const FILES = CITY_FORMATS.map((format) => cityFilePath(CITY, 2010, format))
const [CSV, GEOJSON, PARQUET, METADATA] = FILES as [string, string, string, string]
/** The same fault in each format of the city's tracts. */
const inFiles = (words: string) => [CSV, GEOJSON, PARQUET].map((path) => `city: ${path}: ${words}`)
const EMBED = `embed/${CITY}.json`
const LIFE = 'estimate/life-expectancy.arrow'
const DIABETES = 'estimate/diabetes.arrow'
const silent = { expect: () => {}, advance: () => {} }

let built: string
beforeAll(async () => {
  built = (await buildTiny()).out
})

/** The faults of a folder as lines, each after its kind. */
async function faultsIn(folder: string): Promise<string[]> {
  const faults = await findFaults(folder, silent)
  return faults.map(({ kind, where, words }) => `${kind}: ${where}: ${words}`)
}

test('what was built passes', async () => {
  expect(await faultsIn(built)).toEqual([])
})

type Damage = [what: string, damage: (copy: DamagedCopy) => void, faults: string[]]

const DAMAGES: Damage[] = [
  [
    'a file cut off half-way',
    (copy) => writeFileSync(copy.place(LIFE), readFileSync(copy.place(LIFE)).subarray(0, 300)),
    [`file: ${LIFE}: it has 300 bytes, the manifest says`, `unreadable: ${LIFE}: `],
  ],
  [
    'a file changed after it was listed',
    (copy) => {
      const text = readFileSync(copy.place('codebook.md'), 'utf8')
      writeFileSync(copy.place('codebook.md'), text.replace('Codebook', 'codebook'))
    },
    ['file: codebook.md: its SHA-256 is '],
  ],
  [
    'a missing file',
    (copy) => rmSync(copy.place('codebook.md')),
    ['file: codebook.md: there is no such file'],
  ],
  [
    'a wrong number of rows',
    (copy) => copy.manifest(({ files }) => (files.find(({ path }) => path === LIFE)!.rows = 7)),
    [`file: ${LIFE}: it has 2 rows, the manifest says 7`],
  ],
  [
    'a tract that stands in a table twice',
    (copy) => copy.repeat(DIABETES, 1),
    [`repeated: ${DIABETES}, row 3: geoid ${EAST} stands in row 2 too`],
  ],
  [
    'a tract number that lost its leading zero',
    (copy) => copy.value(DIABETES, 'geoid', 0, WEST.slice(1)),
    [
      `value: ${DIABETES}, row 1: geoid is "5079000100", which is not \\d{11}`,
      `reference: ${DIABETES}, row 1: geoid 5079000100 is not in tract.arrow`,
    ],
  ],
  [
    'a tract of a state that does not exist',
    (copy) => copy.repeat('tract.arrow', 1).value('tract.arrow', 'geoid', 2, '99079000200'),
    [
      'value: tract.arrow, row 3: geoid is "99079000200", which begins with no state\'s number',
      `city: ${COLUMNS}: its 2 tracts are not the 3 of tract.arrow`,
      'contradiction: search/places.json: of the 2010 tracts it lacks 1 and has 0 that are not',
    ],
  ],
  [
    'an estimate outside its interval',
    (copy) => copy.value(DIABETES, 'low', 0, 13),
    [`contradiction: ${DIABETES}, row 1: the estimate 12 is not in its interval, 13 to 14`],
  ],
  [
    'a prevalence over 100',
    (copy) => copy.value(DIABETES, 'high', 0, 101),
    [`value: ${DIABETES}, row 1: high is 101, over 100`],
  ],
  [
    'a life expectancy under 50',
    (copy) => copy.value(LIFE, 'estimate', 1, 49).value(LIFE, 'low', 1, 45),
    [
      `value: ${LIFE}, row 2: estimate is 49, under 50`,
      `grade: cities.json: the headline of ${CITY} is {`,
    ],
  ],
  [
    'shares that do not sum to the coverage',
    (copy) => copy.json<CityTracts>(COLUMNS, ({ coverage }) => (coverage[1] = 0.9)),
    [
      `contradiction: ${COLUMNS}: tract ${EAST} has shares 0, 0, 0, 1, which sum to 1, and coverage 0.9`,
      `grade: ${COLUMNS}: tract ${EAST} has a coverage of 0.9, the tables give 1`,
      ...inFiles(`tract ${EAST} has 1 as coverage, the city’s table 0.9`),
    ],
  ],
  [
    'a column cut short',
    (copy) => {
      const columns = copy.read<CityTracts>(COLUMNS)
      writeFileSync(copy.place(COLUMNS), JSON.stringify({ ...columns, coverage: [1] }))
    },
    [
      `file: ${COLUMNS}: it has `,
      `unreadable: ${COLUMNS}: its column coverage has 1 values for 2 tracts`,
      `city: ${CITY}: without ${COLUMNS}`,
    ],
  ],
  [
    'a grade that the rule does not give',
    (copy) => copy.json<CityTracts>(COLUMNS, ({ grade }) => (grade[0] = 'B')),
    [
      `grade: ${COLUMNS}: tract ${WEST} has grade B, the tables give A`,
      ...inFiles(`tract ${WEST} has A as grade, the city’s table B`),
    ],
  ],
  [
    'a headline that the tables do not give',
    (copy) => copy.json<City[]>('cities.json', ([city]) => (city!.headline!.byGrade.D.mean = 71)),
    [`grade: cities.json: the headline of ${CITY} is {`],
  ],
  [
    'a city without one of its parts',
    (copy) => copy.withoutFile(SHAPES),
    [`city: ${CITY}: without ${SHAPES}`],
  ],
  [
    'parts of a city that is not listed',
    (copy) => copy.json<City[]>('cities.json', (cities) => cities.pop()),
    [
      `city: ${COLUMNS}: it is of no city of cities.json`,
      `city: ${SHAPES}: it is of no city of cities.json`,
      ...FILES.map((path) => `city: ${path}: it is of no city of cities.json`),
      `city: embed/${CITY}.json: it is of no city of cities.json`,
      `city: embed/${CITY}.measures.json: it is of no city of cities.json`,
    ],
  ],
  [
    'a file to take away that is missing',
    (copy) => copy.withoutFile(GEOJSON),
    [
      `city: ${GEOJSON}: the manifest does not list it`,
      `city: ${METADATA}: the hash of ${CITY}.geojson is not the manifest’s`,
    ],
  ],
  [
    'a file to take away with another number',
    (copy) => copy.text(CSV, (csv) => csv.replace('80.5,', '80.6,')),
    [
      `city: ${CSV}: tract ${WEST} has 80.6 as life_expectancy, the city’s table 80.5`,
      `city: ${METADATA}: the hash of ${CITY}.csv is not the manifest’s`,
    ],
  ],
  [
    'a file to take away without a tract',
    (copy) => copy.text(CSV, (csv) => csv.replace(/\r\n[^\r]+\r\n$/, '\r\n')),
    [
      `file: ${CSV}: it has 1 rows, the manifest says 2`,
      `city: ${CSV}: it has 1 tracts, the city 2`,
      `city: ${METADATA}: the hash of ${CITY}.csv is not the manifest’s`,
    ],
  ],
  [
    'an overlap with an area that is not there',
    (copy) => copy.value('crosswalk.arrow', 'area_id', 0, 77),
    [
      'reference: crosswalk.arrow, row 1: area_id 77 is not in holc_area.arrow',
      `grade: ${COLUMNS}: tract ${WEST} has a share of A of 0.75, the tables give 0`,
    ],
  ],
  [
    'more graded ground than ground',
    (copy) => copy.value('tract.arrow', 'graded_m2', 1, 1e9),
    ['contradiction: tract.arrow, row 2: graded_m2 is 1000000000 of '],
  ],
  [
    'a category that is not the grade’s',
    (copy) => copy.value('holc_area.arrow', 'category', 0, 'Hazardous'),
    ['contradiction: holc_area.arrow, row 1: category is "Hazardous" of an area of grade A'],
  ],
  [
    'a table without a column',
    (copy) => copy.withoutColumn('holc_area.arrow', 'label'),
    ['column: holc_area.arrow: it has no column label'],
  ],
  [
    'a measure without a definition',
    (copy) =>
      copy.json<Codebook>('codebook.json', ({ measures }) => (measures[1]!.definition = ' ')),
    ['document: codebook.json: the measure diabetes has no definition'],
  ],
  [
    'a source without a licence',
    (copy) => copy.json<Codebook>('codebook.json', ({ sources }) => (sources[0]!.licence = '')),
    ['document: codebook.json: the source holc has no licence'],
  ],
  [
    'a distribution that is not that of the tracts',
    (copy) => copy.json<Distributions>('distribution.json', (of) => (of['2010']!.diabetes!.n = 7)),
    ['contradiction: distribution.json: of diabetes on 2010 tracts it has 7 from '],
  ],
  [
    'a document that is not explained',
    (copy) => copy.json<Codebook>('codebook.json', (codebook) => (codebook.documents = [])),
    [
      'document: codebook.json: distribution.json is not explained as it should be',
      'document: codebook.json: embed/<id>.json is not explained as it should be',
      'document: codebook.json: embed/<id>.measures.json is not explained as it should be',
    ],
  ],
  [
    'a small file with another margin than the estimates have',
    (copy) => copy.json<EmbedCity>(EMBED, ({ margins }) => (margins.diabetes!.groups[0] = 3)),
    [`contradiction: ${EMBED}: its margins of diabetes are not what the city’s other files have`],
  ],
  [
    'a small file with another grade in the default way',
    (copy) =>
      copy.json<EmbedCity>(EMBED, ({ grades }) => {
        for (const way of Object.keys(grades)) grades[way] = grades[way]!.replace('D', 'C')
      }),
    [`contradiction: ${EMBED}: its default grades are not what the city’s other files have`],
  ],
  [
    'a city without its small file',
    (copy) => copy.withoutFile(EMBED),
    [`contradiction: ${EMBED}: there is no such file`],
  ],
  [
    'a measure without its estimates',
    (copy) => copy.withoutFile(DIABETES),
    [`file: ${DIABETES}: the manifest does not list it`],
  ],
]

describe('each damage is named:', () => {
  test.each(DAMAGES)('%s', async (_what, damage, expected) => {
    const copy = new DamagedCopy(built)
    damage(copy)
    const faults = await faultsIn(copy.folder)
    expect(faults).toHaveLength(expected.length)
    for (const line of expected) expect(faults).toContainEqual(expect.stringContaining(line))
  })
})

test('a build stops at what fails its check, with the rows in its message', async () => {
  const { folder } = new DamagedCopy(built).repeat(DIABETES, 1)
  await expect(checkPublished(folder, silent)).rejects.toThrow(
    'The published data fail their check.\nRows that stand there twice: 1\n' +
      `  ${DIABETES}, row 3: geoid ${EAST} stands in row 2 too`,
  )
})

test('of each kind the first twenty are shown, and all are counted', () => {
  const faults = (kind: FaultKind, n: number) =>
    Array.from({ length: n }, (_, i) => ({ kind, where: `row ${i + 1}`, words: 'wrong' }))
  const lines = faultText([...faults('value', 1025), ...faults('file', 2)]).split('\n')
  expect(lines.slice(0, 4)).toEqual([
    `${FAULT_KINDS.file}: 2`,
    '  row 1: wrong',
    '  row 2: wrong',
    `${FAULT_KINDS.value}: 1,025`,
  ])
  expect(lines).toHaveLength(3 + 1 + 20 + 1)
  expect(lines.at(-1)).toBe('  and 1,005 more')
})

describe('npm run check', () => {
  const run = (folder: string) =>
    spawnSync('npx', ['tsx', 'scripts/check.ts', '--data', folder], { encoding: 'utf8' })

  test('ends well on what was built', () => {
    const { status, stdout } = run(built)
    expect(stdout).toContain('all is as it must be')
    expect(status).toBe(0)
  })

  test('ends with 1 and the offending rows', () => {
    const { status, stderr } = run(new DamagedCopy(built).repeat(DIABETES, 1).folder)
    expect(stderr).toContain(`${DIABETES}, row 3: geoid ${EAST} stands in row 2 too`)
    expect(status).toBe(1)
  })

  test('says so where nothing has been published', () => {
    const { status, stderr } = run(`${built}/nowhere`)
    expect(stderr).toContain('nothing has been published there')
    expect(status).toBe(1)
  })
})
