import { execFileSync } from 'node:child_process'
import { decode } from 'fast-png'
import { ensurePoppler } from '../../../scripts/ensure-poppler.ts'
import { expect, test } from '../atlas-page.ts'
import { inkShare, savedBy, takeFigure } from '../taken-files.ts'

const withoutPoppler = ensurePoppler()

test('a real city’s figure is saved as a picture and a PDF that name their sources', async ({
  page,
}) => {
  await takeFigure(page, 'city=milwaukee-co-wi')
  const { name, bytes } = await savedBy(page, 'PNG twice as large')
  expect(name).toMatch(/^milwaukee-co-wi_life-expectancy_city_.+_2x\.png$/)
  const png = decode(bytes)
  expect(png.width).toBe(2400)
  expect(inkShare(png)).toBeGreaterThan(0.2)
  expect(bytes.includes('CC BY-NC-SA 4.0')).toBe(true)
  test.skip(withoutPoppler !== null, withoutPoppler ?? '')
  const { path } = await savedBy(page, 'Save as PDF')
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  expect(text).toContain('Milwaukee County, Wisconsin')
  expect(text).toContain('USALEEP')
  expect(text).toContain('CC BY-NC-SA 4.0')
  expect(text).not.toContain('demo')
})
