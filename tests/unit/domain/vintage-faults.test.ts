import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { PublishedFile } from '../../../src/domain/manifest.ts'
import { publishedMeasures } from '../../../src/domain/published-measures.ts'
import { cityFaults, manifestFaults, refuse } from '../../../src/domain/vintage-faults.ts'
import type { Vintage } from '../../../src/domain/vintage.ts'

function file(path: string, vintage: Vintage | null, ...sources: string[]): PublishedFile {
  return { path, vintage, sources, rows: 1, bytes: 1, sha256: '' }
}

const WHOLE = [
  file('tract.arrow', 2010, 'tracts-2010'),
  file('crosswalk_2020.arrow', 2020, 'tracts-2020'),
  file('city/ostermere-mn.topo.json', 2010),
  file('city/ostermere-mn.2020.topo.json', 2020),
  file('estimate/life-expectancy.arrow', 2010, 'usaleep'),
  file('estimate/diabetes.arrow', 2010, '500-cities-2016'),
  file('estimate/places-diabetes.arrow', 2020, 'places-2024'),
  file('estimate/places-diabetes-on-2010-tracts.arrow', 2010, 'places-2024', 'tract-relationship'),
  file('holc_area.arrow', null, 'holc'),
]
const wordsOf = (files: PublishedFile[]) =>
  manifestFaults({ files }).map(({ file, expected, got }) => `${file}: ${expected}, not ${got}`)

describe('a manifest', () => {
  it('is in order where each file holds the tracts that its name and its measure speak of', () => {
    expect(manifestFaults({ files: WHOLE })).toEqual([])
  })

  it.each<[string, PublishedFile, string]>([
    [
      'estimates of other tracts than their measure’s',
      file('estimate/places-diabetes.arrow', 2010, 'places-2024'),
      'estimate/places-diabetes.arrow: 2020 tracts, not 2010 tracts',
    ],
    [
      'moved estimates of the tracts they were moved from',
      file('estimate/places-diabetes-on-2010-tracts.arrow', 2020, 'places-2024'),
      'estimate/places-diabetes-on-2010-tracts.arrow: 2010 tracts, not 2020 tracts',
    ],
    [
      'estimates of a release on other tracts',
      file('estimate/places-diabetes.arrow', 2020, 'places-2023'),
      'estimate/places-diabetes.arrow: a source that publishes diabetes on 2020 tracts, not places-2023',
    ],
    [
      'estimates of no measure',
      file('estimate/happiness.arrow', 2010, 'usaleep'),
      'estimate/happiness.arrow: a measure of the atlas, not "happiness"',
    ],
    [
      'a crosswalk of 2020 that holds the tracts of 2010',
      file('crosswalk_2020.arrow', 2010),
      'crosswalk_2020.arrow: 2020 tracts, not 2010 tracts',
    ],
    [
      'shapes that do not say what they are of',
      file('city/ostermere-mn.2020.topo.json', null),
      'city/ostermere-mn.2020.topo.json: 2020 tracts, not no tracts',
    ],
  ])('is refused with %s', (_name, wrong, words) => {
    expect(wordsOf([...WHOLE, wrong])).toEqual([words])
  })

  it('is refused in words that name the file', () => {
    expect(() =>
      refuse(manifestFaults({ files: [file('tract.arrow', 2020, 'tracts-2020')] })),
    ).toThrow('tract.arrow: expected 2010 tracts, got 2020 tracts')
  })
})

describe('a city', () => {
  const city = { id: 'ostermere-mn', tracts: 4, estimates: { diabetes: 3 } } as unknown as City
  const estimates = { 'places-diabetes': 5 }

  it('may have measures of the tracts it has', () => {
    const tracts2020 = { tracts: 5, tractsShown: 7, shapeCoverage: 1 }
    expect(cityFaults([city, { ...city, tracts2020, estimates }])).toEqual([])
  })

  it('is refused with a measure of tracts it does not have', () => {
    expect(() => refuse(cityFaults([{ ...city, estimates }]))).toThrow(
      'cities.json, column ostermere-mn, estimates: expected 2020 tracts to go with places-diabetes, got none',
    )
  })
})

describe('the measures of a data set', () => {
  it('come with the release they were read from, in the order in which they are listed', () => {
    const measures = publishedMeasures({ files: WHOLE.toReversed() })
    expect(
      measures.map(({ id, release, period, vintage }) => [id, release, period, vintage]),
    ).toEqual([
      ['life-expectancy', 'USALEEP, 2018', '2010–15', 2010],
      ['diabetes', '500 Cities, 2016 release', '2014', 2010],
      ['places-diabetes', 'PLACES, 2024 release', '2022', 2020],
      ['places-diabetes-on-2010-tracts', 'PLACES, 2024 release', '2022', 2010],
    ])
    expect(measures.map(({ movedFrom }) => movedFrom)).toEqual([null, null, null, 2020])
  })
})
