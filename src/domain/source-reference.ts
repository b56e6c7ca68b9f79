import { RELEASES } from './release.ts'
import type { Source } from './source.ts'

/** Who made a work: a person, or a body, whose name has no comma. */
export type Author = { family: string; given: string } | { body: string }

/** A source as a list of references takes it apart. */
export interface SourceReference {
  authors: readonly Author[]
  /** Whether its makers name no more than these: "et al.". */
  hasMoreAuthors: boolean
  title: string
  /** What it is a part of; null where it stands alone. */
  collection: string | null
  editors: readonly Author[]
  /** Null where its makers give no year. */
  year: number | null
  /** "Version 3", "2017 release"; null where there is but one. */
  edition: string | null
  /** Null where its authors published it themselves. */
  publisher: string | null
}

const CENSUS: Author = { body: 'US Census Bureau' }
const CDC: Author = { body: 'Centers for Disease Control and Prevention' }
const LAB: Author = { body: 'Digital Scholarship Lab' }
const nelson: Author = { family: 'Nelson', given: 'Robert K.' }

const PLAIN: SourceReference = {
  authors: [],
  hasMoreAuthors: false,
  title: '',
  collection: null,
  editors: [],
  year: null,
  edition: null,
  publisher: null,
}

function ofCensus(
  title: string,
  year: number | null = null,
  edition: string | null = null,
): SourceReference {
  return { ...PLAIN, authors: [CENSUS], title, year, edition }
}

const MAPPING_INEQUALITY: SourceReference = {
  ...PLAIN,
  authors: [nelson, { family: 'Winling', given: 'LaDale' }],
  hasMoreAuthors: true,
  title: 'Mapping Inequality: Redlining in New Deal America',
  collection: 'American Panorama: An Atlas of United States History',
  editors: [nelson, { family: 'Ayers', given: 'Edward L.' }],
  publisher: 'Digital Scholarship Lab, University of Richmond',
}

const PROGRAM_TITLE = {
  '500 Cities': '500 Cities: Local Data for Better Health',
  PLACES: 'PLACES: Local Data for Better Health, Census Tract Data',
} as const

/** By the id of a source. */
const REFERENCES: Readonly<Record<string, SourceReference>> = {
  holc: MAPPING_INEQUALITY,
  'holc-v3': MAPPING_INEQUALITY,
  'tracts-2010': ofCensus('Cartographic Boundary Files', 2018, '2018 edition'),
  'tracts-2020': ofCensus('Cartographic Boundary Files', 2020, '2020 edition'),
  usaleep: {
    ...PLAIN,
    authors: [{ body: 'National Center for Health Statistics' }],
    title:
      'U.S. Small-Area Life Expectancy Estimates Project (USALEEP): Life Expectancy Estimates File, 2010–2015',
    year: 2018,
  },
  ...Object.fromEntries(
    RELEASES.map(({ id, program, year }) => [
      id,
      {
        ...PLAIN,
        authors: [CDC],
        title: PROGRAM_TITLE[program],
        year,
        edition: `${year} release`,
      },
    ]),
  ),
  cenpop: ofCensus('Centers of Population for the 2010 Census'),
  'cenpop-2020': ofCensus('Centers of Population for the 2020 Census'),
  'tract-relationship': ofCensus('2020 Census Tract Relationship Files'),
  gazetteer: ofCensus('2023 U.S. Gazetteer Files', 2023),
  'acs-2019': ofCensus('American Community Survey 5-Year Estimates, 2015–2019'),
  hrs: {
    ...PLAIN,
    authors: [
      { family: 'Meier', given: 'Helen C. S.' },
      { family: 'Mitchell', given: 'Bruce C.' },
    ],
    title: 'Historic Redlining Scores for 2010 and 2020 US Census Tracts',
    publisher: 'Inter-university Consortium for Political and Social Research, openICPSR 141121',
  },
  'tract-lookup': {
    ...PLAIN,
    authors: [LAB],
    title: 'Census_HOLC_Research: HOLC areas and 2010 census tracts',
    year: 2020,
    publisher: 'University of Richmond',
  },
  'us-atlas': {
    ...PLAIN,
    authors: [{ family: 'Bostock', given: 'Mike' }],
    title: 'U.S. Atlas TopoJSON',
    edition: 'Version 3',
  },
}

/** A source taken apart; one that is not known here goes by its publisher and its title. */
export function referenceOf({ id, title, publisher }: Source): SourceReference {
  return REFERENCES[id] ?? { ...PLAIN, authors: [{ body: publisher.replaceAll(',', '') }], title }
}
