import type { Findings } from '../../src/figure/findings.ts'
import type { FoundOverview } from '../../src/figure/found-overview.ts'

/** What is not in the findings, and how far they reach. */
export function limitText({ cities }: Findings, { measure, ranked }: FoundOverview): string[] {
  const mapOnly = cities.filter(({ tracts }) => tracts === 0)
  const few = cities.length - mapOnly.length - ranked.length
  const bare = `- ${mapOnly.length} of the ${cities.length} HOLC maps have no census tract shapes in this build, so that nothing of today can be laid beside them: ${mapOnly.map(({ name, state }) => `${name}, ${state}`).join('; ')}.`
  const more = mapOnly.length > 0 ? 'more' : `of the ${cities.length} HOLC maps`
  return [
    '## What is missing',
    [
      ...(mapOnly.length > 0 ? [bare] : []),
      `- ${few} ${more} have under five tracts with an estimate of ${measure.label} in D or in A. They are not ranked; not compared is not “no difference”.`,
      '- 500 Cities covers the largest cities only: maps of smaller ones have life expectancy and no prevalence.',
      '- The HOLC mapped some two hundred cities. Not mapped is not “not redlined”.',
    ].join('\n'),
    '## Limits',
    [
      '- **Association only.** The surveyors recorded inequality and may have added to it. What stands here does not tell the two apart.',
      '- **Tracts, not persons**, and whole areas of the 1930s through borders of 2010. Areal weighting takes people to live evenly spread over land.',
      '- **Few tracts are A.** Many gaps rest on under ten of them; those are called fragile.',
      '- **Neighbours are alike.** Intervals take tracts as independent; where neighbouring tracts resemble one another they are too narrow. The atlas tests that city by city (Moran’s I).',
      '- **Life expectancy is partly predicted** by a model where few died; a flag tells which.',
      '- **Many comparisons.** No interval is adjusted for the number of cities or of measures.',
    ].join('\n'),
  ]
}
