import { expect, it } from 'vitest'
import { phoneTab } from '../../../src/panels/phone-tab.ts'
import { LAYOUTS, PANELS } from '../../../src/view/url.ts'

it('every view opens one tab of a phone', () => {
  const tabs = Object.fromEntries(
    PANELS.map((panel) => [panel, phoneTab({ layout: 'map', panel })]),
  )
  expect(tabs).toEqual({
    story: 'grades',
    charts: 'grades',
    sure: 'sure',
    statistics: 'sure',
    tract: 'place',
    area: 'place',
  })
})

it('the table has its tab whatever the column would tell', () => {
  for (const panel of PANELS) expect(phoneTab({ layout: 'table', panel })).toBe('table')
  expect(LAYOUTS.filter((layout) => phoneTab({ layout, panel: 'story' }) === 'table')).toEqual([
    'table',
  ])
})
