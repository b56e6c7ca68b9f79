import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { CityTracts } from '../../../src/domain/city-tracts.ts'
import type { Descriptions } from '../../../src/domain/description.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import AreaProfile from '../../../src/panels/AreaProfile.svelte'
import type { CityView } from '../../../src/state/city-view.svelte.ts'
import type { Resource } from '../../../src/state/resource.svelte.ts'
import type { View } from '../../../src/state/view.svelte.ts'

const geoid = ['55079000100', '55079000200', '55079000300']
const estimate = [70, 74, 80]

/** One area of 2 km² on three tracts: half of the first, all of the second, a tenth of the third. */
const join = {
  value: {
    areaIds: Int32Array.from([7]),
    geoids: geoid,
    crosswalk: {
      area: Uint32Array.from([0, 0, 0]),
      tract: Uint32Array.from([0, 1, 2]),
      overlapM2: Float64Array.from([5e5, 1e6, 1e5]),
      areaM2: Float64Array.from([2e6]),
      tractM2: Float64Array.from([1e6, 1e6, 1e6]),
    },
  },
  error: null,
}

const tracts = {
  geoid,
  estimates: { [HEADLINE_MEASURE.id]: { estimate, low: [68, 72, 78], high: [72, 76, 82] } },
} as unknown as CityTracts

const page = {
  city: { name: 'Testville', stateName: 'Wisconsin', year: 1937, tracts: 3, form: '19371001' },
  measure: HEADLINE_MEASURE,
  measures: [HEADLINE_MEASURE],
  vintage: 2010,
  invented: false,
  open: { join },
  hovered: null,
  estimateOf: (of: string) => {
    const i = geoid.indexOf(of)
    return { estimate: estimate[i], low: estimate[i]! - 2, high: estimate[i]! + 2, flag: 1 }
  },
} as unknown as CityView

const descriptions = {
  value: { 7: { '1a': 'Level ground', '5': 'A mixed section.' } },
  error: null,
} as unknown as Resource<Descriptions>

function show(changes: Record<string, unknown> = {}) {
  const change = vi.fn()
  const view = { link: () => '?', change } as unknown as View
  const area = { area_id: 7, label: 'D5', grade: 'D' as const, category: 'Hazardous', name: null }
  render(AreaProfile, {
    page,
    view,
    area,
    tracts,
    descriptions,
    hasTexts: true,
    neighbours: [],
    width: 400,
    arrive: () => {},
    onclose: () => {},
    ...changes,
  })
  return change
}

describe('the profile of a HOLC area', () => {
  it('says its grade, its size, and the mean of its tracts with interval and n beside the map’s', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('HOLC area D5')
    const text = document.body.textContent!.replaceAll(/\s+/g, ' ')
    expect(text).toContain('Graded D, “Hazardous”, in 1937. 2.00 km².')
    expect(text).toMatch(
      /95% interval 46\.6 to 97\.4; n = 2\. They range from 70\.0 years to 74\.0/,
    )
    expect(text).toContain('Mean of the map’s tracts: 74.7 years, n = 3.')
  })

  it('lists the tracts that share a fifth of either land, counts the others, and leads to each', async () => {
    const change = show()
    const table = screen.getAllByRole('table')[0]!
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    expect(screen.getByText('1 more tract shares less than that.')).toBeVisible()
    await userEvent.click(within(table).getByRole('link', { name: '2' }))
    expect(change).toHaveBeenCalledWith({ tract: geoid[1], panel: 'tract' })
  })

  it('keeps the survey sheet behind its note until it is asked for', async () => {
    show()
    expect(screen.getByText('Before you read.')).toBeVisible()
    expect(screen.queryByText('Level ground')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show the survey sheet' }))
    expect(screen.getByText('Level ground')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Hide the survey sheet' }))
    expect(screen.queryByText('Level ground')).toBeNull()
  })

  it('says what it lacks: neighbours and a text', () => {
    show({ descriptions: { value: {}, error: null } })
    expect(screen.getByText('No text of this area was transcribed.')).toBeVisible()
    expect(screen.getByText(/touches its own/)).toBeVisible()
  })
})
