import { meanOf, takenArchive, tractRows } from '../taken-archive.ts'
import { expect, test } from '../atlas-page.ts'
import { openCity } from '../city-screen.ts'

test('the file of Milwaukee’s view holds the numbers of its headline', async ({ page }) => {
  await openCity(page, 'city=milwaukee-co-wi&take=data')
  const { files } = await takenArchive(page)
  const rows = tractRows(files)
  expect(meanOf(rows, 'D')).toEqual({ n: 37, mean: '74.7' })
  expect(meanOf(rows, 'A')).toEqual({ n: 5, mean: '84.3' })
  await expect(page.locator('main')).toContainText('74.7 against 84.3 years')
  expect(files['citation.txt']).toContain('Mapping Inequality')
})
