import { expect, test } from 'vitest'
import { cityId, cityName } from '../../../scripts/data/city-name.ts'

test.each([
  ['Milwaukee Co.', 'WI', 'milwaukee-co-wi', 'Milwaukee County'],
  ['St. Paul', 'MN', 'st-paul-mn', 'St. Paul'],
  ['Lake Co. Gary', 'IN', 'lake-co-gary-in', 'Lake County Gary'],
  ['Lower Westchester Co.', 'NY', 'lower-westchester-co-ny', 'Lower Westchester County'],
  [
    'Stamford, Darien, and New Canaan',
    'CT',
    'stamford-darien-and-new-canaan-ct',
    'Stamford, Darien, and New Canaan',
  ],
])('%s %s is %s, as people write it %s', (name, state, id, written) => {
  expect([cityId(name, state), cityName(name)]).toEqual([id, written])
})
