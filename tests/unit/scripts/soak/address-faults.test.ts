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
  own: false,
  links: ['http://localhost/?city=ostermere-mn'],
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

test('a measure of the reader’s own may be shown where the history has one, and in no link', async () => {
  const measure = 'Measure: soak rate 7'
  const own = { ...SHOWN, own: true, measure }
  expect(await addressFaults(pageShowing(own), [CITY], 20)).toEqual([])
  expect(await addressFaults(pageShowing({ ...SHOWN, measure }), [CITY], 20)).toEqual([
    'address: it asks for life expectancy at birth, the page shows soak rate 7',
  ])
  const link = 'http://localhost/?measure=own-2010-0123abcd'
  expect(await addressFaults(pageShowing({ ...own, links: [link] }), [CITY], 20)).toEqual([
    `address: the reader's own is in ${link}`,
  ])
})
