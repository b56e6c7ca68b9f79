import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { cityStatistics } from '../../../src/figure/city-statistics.ts'
import { WORST_AND_BEST } from '../../../src/figure/pair.ts'
import type { StatisticRow } from '../../../src/figure/statistic-row.ts'
import { INVENTED_CITY, statisticTract } from '../../fixtures/statistic-tracts.ts'
import GroupTable from '../../../src/panels/GroupTable.svelte'
import MeasureGapTable from '../../../src/panels/MeasureGapTable.svelte'
import NeighbourNote from '../../../src/panels/NeighbourNote.svelte'
import ShownSql from '../../../src/panels/ShownSql.svelte'
import StatisticTable from '../../../src/panels/StatisticTable.svelte'
import { OwnMeasures } from '../../../src/state/own-measures.svelte.ts'
import { View } from '../../../src/state/view.svelte.ts'

const methodLink = (module: string) => `?page=methods#statistic-${module}`
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe('the groups', () => {
  it('stand side by side, a statistic a row, a dash where one cannot be told', () => {
    const { groups } = cityStatistics(INVENTED_CITY, WORST_AND_BEST)
    render(GroupTable, { groups, unit: 'years', methodLink, onmethod: vi.fn() })
    expect(cells(screen.getByRole('row', { name: /^Tracts/ }))).toEqual(['8', '10', '12', '6', '0'])
    expect(cells(screen.getByRole('row', { name: /^Median/ })).at(-1)).toBe('–')
    expect(screen.queryByText(/without residents/)).toBeNull()
  })

  it('say how many tracts without residents are left out', () => {
    const tracts = [...INVENTED_CITY, statisticTract({ population: 0 })]
    const { groups } = cityStatistics(tracts, WORST_AND_BEST)
    render(GroupTable, { groups, unit: 'years', methodLink, onmethod: vi.fn() })
    expect(screen.getByText(/Left out of the mean by population: 1 tract without/)).toBeVisible()
  })
})

describe('a table of statistics', () => {
  const rows: StatisticRow[] = [
    { module: 'welch-gap', name: 'Gap', figure: '−7.3', beside: '−10 to −4', sentence: 'Less.' },
    {
      module: 'effect-size',
      name: 'g',
      figure: null,
      beside: '',
      sentence: 'Cannot be told: few.',
    },
  ]

  it('has a name that leads to how it is made, and the reason where there is no figure', async () => {
    const onmethod = vi.fn()
    render(StatisticTable, {
      caption: 'D against A',
      beside: 'interval',
      rows,
      methodLink,
      onmethod,
    })
    const link = screen.getByRole('link', { name: 'Gap' })
    expect(link).toHaveAttribute('href', '?page=methods#statistic-welch-gap')
    await userEvent.click(link)
    expect(onmethod).toHaveBeenCalledExactlyOnceWith('welch-gap')
    expect(screen.getByText('Cannot be told: few.')).toBeVisible()
  })
})

describe('the table of all measures', () => {
  it('leads to the same statistics of another measure', async () => {
    const onmeasure = vi.fn()
    const gap = { estimate: -7, standardError: 1, freedom: 9, low: -9, high: -5, p: 0.001 }
    render(MeasureGapTable, {
      caption: 'All',
      rows: [
        { measure: HEADLINE_MEASURE, pair: WORST_AND_BEST, gap, fragile: true, adjusted: 0.002 },
        { measure: maybeMeasure('asthma')!, pair: null, gap: null, fragile: false, adjusted: null },
      ],
      measureLink: (id: string) => `?measure=${id}`,
      onmeasure,
    })
    expect(cells(screen.getByRole('row', { name: /Life expectancy/ }))).toEqual([
      'D − A',
      '−7.0 *',
      '−9.0 to −5.0',
      '0.002',
    ])
    await userEvent.click(screen.getByRole('link', { name: 'Asthma' }))
    expect(onmeasure).toHaveBeenCalledExactlyOnceWith('asthma')
  })
})

describe('the note on neighbours', () => {
  it('says what it is doing, then what it found', async () => {
    render(NeighbourNote, { tracts: INVENTED_CITY, neighbours: () => INVENTED_CITY.map(() => []) })
    expect(screen.getByText(/Comparing each tract/)).toBeVisible()
    expect(await screen.findByText(/three graded tracts that touch/)).toBeVisible()
  })

  it('says why it found nothing', async () => {
    render(NeighbourNote, {
      tracts: INVENTED_CITY,
      neighbours: () => {
        throw new Error('the shapes are cut short')
      },
    })
    expect(await screen.findByText(/could not be computed: the shapes are cut short/)).toBeVisible()
  })
})

it('a shown statement is copied as it stands', async () => {
  const user = userEvent.setup()
  const view = new View(new OwnMeasures())
  render(ShownSql, { title: 'Grades', sql: "select 'D';", view })
  await user.click(screen.getByText('Grades'))
  await user.click(screen.getByRole('button', { name: 'Copy: SQL: Grades' }))
  expect(await navigator.clipboard.readText()).toBe("select 'D';")
})
