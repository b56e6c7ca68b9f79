import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import GapTable from '../../../src/panels/GapTable.svelte'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import type { NamedGap } from '../../../src/figure/named-gap.ts'
import { tableKey } from '../../../src/panels/table-key.ts'

const row = (name: string, estimate: number, firm: boolean): NamedGap => ({
  ...{ id: name, name, firm, n: 12, nReference: 9, mean: 74.75, meanReference: 84.3 },
  gap: { estimate, low: estimate - 1, high: estimate + 1 },
})

it('the cities of a plot stand in a table with their gaps, means and n, the fragile ones called so', async () => {
  const onhover = vi.fn()
  render(GapTable, {
    rows: [row('Ostermere, MN', -9.6, false), row('Calverne, AR', -4.2, true)],
    pair: ['D', 'A'],
    measure: HEADLINE_MEASURE,
    hovered: null,
    linkOf: (id: string) => `?city=${id}`,
    onhover,
    onopen: vi.fn(),
  })
  const cells = () => screen.getAllByRole('row').map(({ textContent }) => textContent)
  expect(cells()[1]).toMatch(/Calverne.*−4\.2.*−5\.2 to −3\.2.*74\.8.*84\.3.*12.*9\s*$/)
  await userEvent.click(screen.getByRole('button', { name: /D minus A, years/ }))
  expect(cells()[1]).toMatch(/Ostermere.*−9\.6.*fragile/)
  screen.getByRole('link', { name: 'Calverne, AR' }).focus()
  expect(onhover).toHaveBeenLastCalledWith('Calverne, AR')
})

it('T in a chart opens its table, T in the table leads back, and T in a field is a letter', async () => {
  const user = userEvent.setup()
  document.body.innerHTML = `<div><svg><g tabindex="0" role="listbox" aria-label="Chart"></g></svg><input />
    <details class="twin"><summary tabindex="0">Table</summary></details></div>`
  tableKey(document.body.querySelector('div')!)
  const chart = screen.getByRole('listbox')
  chart.focus()
  await user.keyboard('t')
  expect(document.querySelector('details')).toHaveAttribute('open')
  expect(document.querySelector('summary')).toHaveFocus()
  await user.keyboard('t')
  expect(chart).toHaveFocus()
  const field = screen.getByRole('textbox')
  await user.type(field, 't')
  expect(field).toHaveValue('t')
})
