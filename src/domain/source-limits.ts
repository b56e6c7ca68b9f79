import type { Text } from '../words/say.ts'

const MODELLED: readonly Text[] = [
  'Modelled, not counted: a national telephone survey is spread over tracts by age, sex, race and ethnicity, education and the poverty of the county. What is associated with those is partly built in.',
  'Crude prevalences among adults, not adjusted for age. Not made to judge a policy or to follow change from year to year.',
]

const MAPS: readonly Text[] = [
  'What surveyors drew and wrote in the 1930s. The maps recorded inequality and may have added to it: no figure here measures their effect.',
  'Outlines were traced from scanned paper maps. Some labels are missing, repeated or begin with another grade than the area’s own; the grade is read from the grade.',
  'A place without a map here was not therefore “not redlined”, nor was ground that a map shows without a grade.',
]

const LIMITS: Readonly<Record<string, readonly Text[]>> = {
  holc: MAPS,
  'holc-v3': [
    ...MAPS,
    'The maps in a later form, with areas that had no grade and no surveyors’ texts. Outlines differ slightly from the earlier form.',
  ],
  'tracts-2010': [
    'Outlines simplified for maps at 1:500,000: shores and borders lie up to some tens of metres from where they are.',
    'Tracts of 2010 and areas of the 1930s have other borders: a tract is graded by how much of its land lies in which areas, as if people lived evenly spread.',
  ],
  'tracts-2020': [
    'Outlines simplified for maps at 1:500,000, as those of 2010. A tract of 2020 is not the tract of 2010 with the same number.',
  ],
  usaleep: [
    'Life tables of 2010 to 2015. Where few died, a model predicted the deaths; each estimate says whether it was observed, predicted or both.',
    'Published with a standard error; the 95% interval is computed here as 1.96 of them to either side. Many tracts have no estimate, and Maine and Wisconsin come in files of their own.',
  ],
  '500-cities': [
    ...MODELLED,
    'Only the 500 largest cities: suburbs and smaller towns have none. Where a tract lies in several of them, its parts are combined here by their population, and flagged.',
  ],
  places: [
    ...MODELLED,
    'Unlike 500 Cities not only of large cities. Releases follow no tract over time: from 2024 on they are of the tracts of 2020.',
  ],
  'tract-relationship': [
    'Which tracts of 2010 and 2020 share how much land. Where estimates are moved by it, people are taken to live evenly spread over each tract.',
  ],
  cenpop: [
    'Counted in the year of the census. The centre is the mean place of all who lived in the tract, on graded land or not.',
  ],
  hrs: [
    'Only compared with our own figures, to see whether published results come out again. Tracts with less than a fifth graded are mostly left out.',
  ],
  'tract-lookup': [
    'Only compared with our own figures. It has no grades: they are those of the maps here, and areas of maps that are not here have none.',
  ],
  'us-atlas': ['Simplified outlines of counties, only drawn as ground around the tracts.'],
}

/** What to know before using a source, in plain words, a sentence or two each; none for a source that nothing was written of. */
export function limitsOf(source: string): readonly Text[] {
  return LIMITS[source] ?? LIMITS[source.replace(/-20\d\d$/, '')] ?? []
}
