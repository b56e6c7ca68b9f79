import type { City } from '../domain/city.ts'
import { say } from '../words/say.ts'

/** A question that the tables answer, to start from. */
export interface ExampleQuery {
  id: string
  question: string
  sql: string
}

/** The city of the study that the atlas starts from. */
const FIRST_CITY = 'milwaukee-co-wi'

/** The city that an example asks about: Milwaukee County, where the data have it, or else the one with the most tracts. */
export function exampleCity(cities: readonly City[]): City | null {
  const [largest = null] = [...cities].sort((a, b) => b.tracts - a.tracts)
  return cities.find(({ id }) => id === FIRST_CITY) ?? largest
}

/**
 * Questions on the published tables. Tracts count where at least half of their land was graded, as everywhere in the atlas; each names its city or measure
 * once, so that another is easily put there. Their comments are English, as SQL is.
 */
export function exampleQueries(city: Pick<City, 'id' | 'name'>): ExampleQuery[] {
  return [
    {
      id: 'grades',
      question: say('Life expectancy by grade in {city}', { city: city.name }),
      sql: `
-- Grade at the middle of the tract’s land; n, mean and its standard error
select centroid_grade as grade, count(*) as n, avg(estimate) as mean,
  stddev_samp(estimate) / sqrt(count(*)) as standard_error
from tract_share join estimate using (geoid)
where city_id = '${city.id}' and measure = 'life-expectancy'
  and coverage >= 0.5 and centroid_grade is not null
group by grade
order by grade`,
    },
    {
      id: 'gaps',
      question: say('The gap between D and A in every city'),
      sql: `
-- Years at birth, D minus A; under five tracts in either group no gap is shown
select name, state,
  avg(estimate) filter (where centroid_grade = 'D')
    - avg(estimate) filter (where centroid_grade = 'A') as gap,
  count(*) filter (where centroid_grade = 'D') as n_d,
  count(*) filter (where centroid_grade = 'A') as n_a
from tract_share join estimate using (geoid) join city using (city_id)
where measure = 'life-expectancy' and coverage >= 0.5
group by city_id, name, state
having least(n_d, n_a) >= 5
order by gap`,
    },
    {
      id: 'most-d',
      question: say('The tracts with the largest part graded D'),
      sql: `
select geoid, city_id, share_d, population
from tract_share
where share_d > 0
order by share_d desc, geoid
limit 200`,
    },
    {
      id: 'score',
      question: say('Score and diabetes, tract by tract'),
      sql: `
-- The score is the mean grade by area, A = 1 to D = 4; as a chart, draw dots
select geoid, city_id, grade_score, estimate as diabetes
from tract_share join estimate using (geoid)
where measure = 'diabetes' and coverage >= 0.5
order by city_id, geoid`,
    },
    {
      id: 'correlations',
      question: say('How closely each measure goes with the score'),
      sql: `
-- Pearson’s r over the tracts of all cities: an association, not an effect
select label, corr(grade_score, estimate) as r, count(*) as n
from tract_share join estimate using (geoid) join measure using (measure)
where coverage >= 0.5 and vintage = 2010
group by label
order by r desc`,
    },
    {
      id: 'residents',
      question: say('How many people live on ground graded D'),
      sql: `
-- As if people lived evenly spread over a tract’s land
select name, state, round(sum(population * share_d)) as residents,
  sum(population * share_d) / sum(population * coverage) as part_of_graded
from tract_share join city using (city_id)
group by city_id, name, state
having residents > 0
order by residents desc`,
    },
    {
      id: 'states',
      question: say('What the surveyors’ grades share, by state'),
      sql: `
select state,
  sum(area_m2) / 1e6 as km2,
  sum(area_m2) filter (where grade = 'A') / sum(area_m2) as part_a,
  sum(area_m2) filter (where grade = 'B') / sum(area_m2) as part_b,
  sum(area_m2) filter (where grade = 'C') / sum(area_m2) as part_c,
  sum(area_m2) filter (where grade = 'D') / sum(area_m2) as part_d
from holc_area join city using (city_id)
where grade is not null
group by state
order by part_d desc`,
    },
    {
      id: 'curve',
      question: say('Life expectancy along the part graded D'),
      sql: `
-- Tracts in tenths of their land; as a chart, draw a line
select floor(share_d * 10) / 10 as part_graded_d, count(*) as n, avg(estimate) as life_expectancy
from tract_share join estimate using (geoid)
where measure = 'life-expectancy' and coverage >= 0.5
group by part_graded_d
order by part_graded_d`,
    },
    {
      id: 'uncertain',
      question: say('The estimates with the widest intervals'),
      sql: `
select geoid, city_id, estimate, low, high, high - low as width
from estimate join tract using (geoid)
where measure = 'life-expectancy'
order by width desc, geoid
limit 100`,
    },
    {
      id: 'largest-areas',
      question: say('The largest areas, and the tracts they lie in'),
      sql: `
select label, grade, city_id, area_m2 / 1e6 as km2, count(*) as tracts
from holc_area join crosswalk using (area_id)
group by area_id, label, grade, city_id, area_m2
order by km2 desc
limit 50`,
    },
  ].map((example) => ({ ...example, sql: example.sql.trim() }))
}
