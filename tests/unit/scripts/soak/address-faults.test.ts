import { expect, test } from 'vitest'
import { addressFaults } from '../../../../scripts/soak/address-faults.ts'
import type { WatchedPage } from '../../../../scripts/soak/watched-page.ts'
import type { City } from '../../../../src/domain/city.ts'

const CITY = { id: 'ostermere-mn', name: 'Ostermere' } as City
const SHOWN = {
  title: 'Ostermere, MN',
  heading: 'Ostermere',
  language: 'en',
  isDialogOpen: true,
  measure: 'Measure: life expectancy at birth',
}

/** A page at an address that asks for the dialog, and shows one thing after another. */
function pageShowing(...shown: (typeof SHOWN)[]): Pick<WatchedPage, 'page'> {
  return {
    page: {
      url: () => 'http://localhost/?city=ostermere-mn&take=embed',
      evaluate: () => Promise.resolve(shown.length > 1 ? shown.shift() : shown[0]),
      waitForTimeout: () => Promise.resolve(),
    },
  } as unknown as Pick<WatchedPage, 'page'>
}

test('a dialog that opens a moment after its code came is no fault', async () => {
  const late = pageShowing({ ...SHOWN, isDialogOpen: false }, SHOWN)
  expect(await addressFaults(late, [CITY])).toEqual([])
})

test('a dialog that never opens is one', async () => {
  const never = pageShowing({ ...SHOWN, isDialogOpen: false })
  expect(await addressFaults(never, [CITY], 20)).toEqual(['address: embed is not open'])
})

test('another city in the title is told', async () => {
  const other = pageShowing({ ...SHOWN, title: 'Calverne, AR' })
  expect(await addressFaults(other, [CITY], 20)).toEqual([
    'address: it asks for Ostermere, the title is “Calverne, AR”',
  ])
})
