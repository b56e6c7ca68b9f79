import type { DemoArea, DemoCity } from './found-city.ts'

/** Above any id of a real area. */
const FIRST_ID = 990_001

/** `fullDownload.geojson`: every area of every map, one feature a line. */
export function fullDownload(cities: readonly DemoCity[]): string {
  const areas = cities.flatMap(({ plan, areas }) => areas.map((area) => ({ plan, area })))
  const features = areas.map(({ plan, area }, i) =>
    JSON.stringify({
      type: 'Feature',
      properties: {
        state: plan.state,
        city: plan.city,
        name: area.name,
        holc_id: area.label,
        holc_grade: area.grade,
        neighborhood_id: FIRST_ID + i,
        area_description_data: area.sheet,
      },
      geometry: area.outline,
    }),
  )
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}

/** `cities.csv`: a row a map, with its year. */
export function mapList(cities: readonly DemoCity[]): string {
  const rows = cities.map(({ plan: { state, city, map }, areas }) => [
    state,
    city,
    map.adId,
    map.year,
    map.formId,
    `${city}-${state}`.toLowerCase(),
    areas.length,
    areas.filter(isDescribed).length,
  ])
  const header = ['state', 'city', 'ad_id', 'year', 'form_id', 'slug', 'polygons', 'descriptions']
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}

function isDescribed({ sheet }: DemoArea): boolean {
  return Object.keys(sheet).some((key) => key !== '')
}
