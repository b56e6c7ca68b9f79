import { render, screen, within } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import CheckEntry from '../../../src/panels/CheckEntry.svelte'
import CheckIndex from '../../../src/panels/CheckIndex.svelte'
import HandInputs from '../../../src/panels/HandInputs.svelte'
import { HAND_INPUTS } from '../../../src/domain/hand-input.ts'
import type { Check } from '../../../src/verify/check.ts'
import { checkedFigure } from '../../../src/verify/figure.ts'
import type { CheckResult } from '../../../src/verify/run-checks.ts'

const CHECK: Check = {
  number: 3,
  title: 'A gap',
  published: '14 years (Someone 1999)',
  citation: 'Someone, A Book',
  basis: 'Counted again by someone else',
  remark: 'It rests on one tract.',
  needs: ['scores'],
  figures: () => [],
}
const DIFFERING: CheckResult = {
  check: CHECK,
  verdict: 'differs',
  figures: [checkedFigure('years', '14.0', 13.97), checkedFigure('n', '12', 10)],
  missing: [],
}

it('a result stands as a table with what was published, by whom and what to know', () => {
  render(CheckEntry, { result: DIFFERING })
  const entry = screen.getByRole('article', { name: '3 A gap' })
  expect(entry).toHaveTextContent('Published: 14 years (Someone 1999)')
  expect(entry).toHaveTextContent('Someone, A Book. Counted again by someone else.')
  expect(entry).toHaveTextContent('It rests on one tract.')
  const [, years, n] = within(entry).getAllByRole('row')
  const cells = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(cells(years!)).toEqual(['14.0', '13.97', '−0.03', '0.05', 'agrees'])
  expect(cells(n!)).toEqual(['12', '10', '−2', '0', 'differs'])
})

it('a result without its inputs says how to add them, and shows no table', () => {
  const result: CheckResult = { check: CHECK, verdict: 'missing', figures: [], missing: ['scores'] }
  render(CheckEntry, { result })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('article')).toHaveTextContent('data missing')
  expect(screen.getByRole('article')).toHaveTextContent('Put it into data/raw/hrs')
})

it('the list has a line for each check, which leads to its figures once they are there', () => {
  const second: Check = { ...CHECK, number: 4, title: 'Another' }
  render(CheckIndex, { checks: [CHECK, second], results: [DIFFERING], waiting: true })
  const [first, other] = screen.getAllByRole('listitem')
  expect(within(first!).getByRole('link')).toHaveAttribute('href', '#check-3')
  expect(first).toHaveTextContent('differs')
  expect(within(other!).queryByRole('link')).toBeNull()
  expect(other).toHaveTextContent('…')
})

it('files to add by hand say where to get them and where to put them', () => {
  render(HandInputs, { inputs: HAND_INPUTS })
  expect(screen.getByText('Historic Redlining Scores for 2010 census tracts')).toBeVisible()
  expect(screen.getByText(/openICPSR.*data\/raw\/hrs.*--hrs FILE/)).toBeVisible()
})
