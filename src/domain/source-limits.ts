const MODELLED = [
  'Modelled, not counted: a national telephone survey is spread over tracts by age, sex, race and ethnicity, education and the poverty of the county. What is associated with those is partly built in.',
  'Crude prevalences among adults, not adjusted for age. Not made to judge a policy or to follow change from year to year.',
]

const LIMITS: Readonly<Record<string, readonly string[]>> = {
  holc: [
    'What surveyors drew and wrote in the 1930s. The maps recorded inequality as well as shaping it: no figure here measures their effect.',
    'Outlines were traced from scanned paper maps. Some labels are missing, repeated or begin with another grade than the area’s own; the grade is read from the grade.',
    'A place without a map here was not therefore “not redlined”.',
  ],
  'holc-v3': [
    'The same maps in a later form, with areas that had no grade and no surveyors’ texts. Outlines differ slightly from the earlier form.',
  ],
  'tracts-2010': [
    'Outlines simplified for maps at 1:500,000: shores and borders lie up to some tens of metres from where they are.',
    'Tracts of 2010 and areas of the 1930s have other borders: a tract is graded by how much of its land lies in which areas, as if people lived evenly spread.',
  ],
  usaleep: [
    'Life tables of 2010 to 2015. Where few died, a model predicted the deaths; each estimate says whether it was observed, predicted or both.',
    'Published with a standard error; the 95% interval is computed here as 1.96 of them to either side. Many tracts have no estimate, and Maine and Wisconsin come in files of their own.',
  ],
  '500-cities': [
    ...MODELLED,
    'Only the 500 largest cities: suburbs and smaller towns have none. Where a tract lies in several of them, its parts are combined here by their population, and flagged.',
  ],
  places: MODELLED,
  cenpop: [
    'Counted in 2010. The centre is the mean place of all who lived in the tract, on graded land or not.',
  ],
  'us-atlas': ['Simplified outlines of counties, only drawn as ground around the tracts.'],
}

/** What to know before using a source, in plain words, a sentence or two each; none for a source that nothing was written of. */
export function limitsOf(source: string): readonly string[] {
  return LIMITS[source] ?? []
}
