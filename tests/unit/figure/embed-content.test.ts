import { beforeAll, describe, expect, test, vi } from 'vitest'
import { buildData } from '../../../scripts/data/build.ts'
import { openPublishedDatabase } from '../../../scripts/data/published-database.ts'
import { ASSIGNMENTS } from '../../../src/domain/assignment.ts'
import type { City } from '../../../src/domain/city.ts'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { EmbedCity } from '../../../src/domain/embed-city.ts'
import type { EmbedMeasures } from '../../../src/domain/embed-measures.ts'
import { GRADES } from '../../../src/domain/grade.ts'
import { maybeMeasure } from '../../../src/domain/measure.ts'
import { columnsPath, embedMeasuresPath, embedPath } from '../../../src/domain/published-path.ts'
import type { Vintage } from '../../../src/domain/vintage.ts'
import { compareGrades, type Comparison } from '../../../src/figure/compare-grades.ts'
import { compareShares } from '../../../src/figure/compare-shares.ts'
import { embedContent } from '../../../src/figure/embed-content.ts'
import { embeddedGrades } from '../../../src/figure/embedded-grades.ts'
import { findingOf } from '../../../src/figure/finding.ts'
import { multiverseWays } from '../../../src/figure/multiverse-ways.ts'
import { fitShares } from '../../../src/figure/share-fit.ts'
import { wayId } from '../../../src/figure/way-id.ts'
import { multiverse } from '../../../src/queries/multiverse.ts'
import { sharedTracts } from '../../../src/queries/shared-tract.ts'
import { tractGrade } from '../../../src/queries/tract-grade.ts'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/url.ts'
import { freshOut, published } from '../../fixtures/built-folder.ts'
import { writeMirror } from '../demo/mirror.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let out: string
let cities: City[]
beforeAll(async () => {
  out = freshOut()
  await buildData({ mirror: (await writeMirror()).folder, out })
  cities = published(out, 'cities.json')
})

interface Files {
  city: City
  vintage: Vintage
  columns: CityTracts<Vintage>
  embed: EmbedCity
  others: EmbedMeasures
}

/** Every city with its files on the tracts of each census. */
const allFiles = (): Files[] =>
  cities.flatMap((city) =>
    (city.tracts2020 ? ([2010, 2020] as const) : ([2010] as const)).map((vintage) => ({
      city,
      vintage,
      columns: published<CityTracts<Vintage>>(out, columnsPath(city.id, vintage)),
      embed: published<EmbedCity>(out, embedPath(city.id, vintage)),
      others: published<EmbedMeasures>(out, embedMeasuresPath(city.id, vintage)),
    })),
  )

const contentOf = ({ embed, others }: Files, view: Partial<ViewState>) =>
  embedContent({
    ...{ embed, others },
    view: { ...DEFAULT_VIEW, ...view },
    day: '2026-01-02',
    link: 'https://atlas.example/',
  })

/** All numbers of a comparison. */
const numbersOf = ({ groups, notGraded, gap }: Comparison) => ({
  groups,
  notGraded,
  gaps: GRADES.flatMap((of) =>
    GRADES.filter((than) => than !== of).map((than) => {
      const found = gap(of, than)
      return found && [found.estimate, found.low, found.high]
    }),
  ),
})

test('the comparison of every measure is that of the page, to the last digit', async () => {
  let measures = 0
  for (const files of allFiles()) {
    const { geoid, grade, estimates } = files.columns
    for (const [measure, { estimate }] of Object.entries(estimates)) {
      const tracts = geoid.map((id, i) => ({
        geoid: id,
        grade: grade[i]!,
        estimate: estimate[i]!,
      }))
      const page = compareGrades(tracts)
      const content = await contentOf(files, { measure })
      expect(numbersOf(content.comparison!)).toEqual(numbersOf(page))
      expect(content.finding).toEqual(findingOf(page, content.about.measure))
      expect(content.about.measure.id).toBe(measure)
      expect(content.estimates).toEqual(estimates[measure])
      measures++
    }
  }
  expect(measures).toBeGreaterThan(80)
})

describe('in every way of counting', () => {
  test('each tract has the grade that the database gives it', async () => {
    const { database } = await openPublishedDatabase(out)
    for (const { city, vintage, embed } of allFiles())
      for (const assignment of ASSIGNMENTS) {
        const rows = database.query(tractGrade({ city: city.id, vintage, ...assignment }))
        expect(embeddedGrades(embed, assignment), `${city.id} ${wayId(assignment)}`).toEqual(
          rows.map(({ grade }) => grade),
        )
      }
    database.close()
  })

  test('the gap is the one that the page counts, and a regression on shares that of the database’s shares', async () => {
    const { database, adopt } = await openPublishedDatabase(out)
    adopt('life-expectancy')
    for (const files of allFiles().filter(({ vintage }) => vintage === 2010)) {
      const of = { measure: 'life-expectancy', city: files.city.id }
      const [rows, shared] = [database.query(multiverse(of)), database.query(sharedTracts(of))]
      const { ways, pair } = await contentOf(files, {})
      expect(ways).toHaveLength(ASSIGNMENTS.length)
      expect(multiverseWays(rows, shared, pair)).toMatchObject(ways!)
      const threshold = 0.3
      const fitted = await contentOf(files, { rule: 'proportions', threshold })
      const page = compareShares(fitShares(shared, threshold))
      for (const grade of GRADES) {
        const [here, there] = [fitted.comparison!.groups[grade], page.groups[grade]]
        expect(here.summary.n).toBeCloseTo(there.summary.n, 4)
        expect(here.summary.mean ?? 0).toBeCloseTo(there.summary.mean ?? 0, 3)
        expect(here.summary.low ?? 0).toBeCloseTo(there.summary.low ?? 0, 3)
      }
      expect(fitted.finding).toEqual(
        findingOf(page, maybeMeasure('life-expectancy')!, fitted.about.assignment.rule),
      )
    }
    database.close()
  })
})

test('a view of a measure whose estimates are not given is refused', async () => {
  const [files] = allFiles()
  const asked = embedContent({
    embed: files!.embed,
    others: null,
    view: { ...DEFAULT_VIEW, measure: 'diabetes' },
    day: '2026-01-02',
    link: '',
  })
  await expect(asked).rejects.toThrow('The estimates of diabetes are not there.')
})

test('a measure that the city has none of, an unknown tract and an unknown area are left out', async () => {
  const [files] = allFiles()
  const { about, tract, area } = await contentOf(files!, {
    measure: 'places-2010-diabetes',
    tract: DEFAULT_VIEW.tract ?? ('99999999999' as ViewState['tract']),
    area: 987654,
  })
  expect([about.measure.id, tract, area]).toEqual(['life-expectancy', null, null])
})
