import { render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import GradeSwatch from '../../../src/charts/GradeSwatch.svelte'
import ScaleBar from '../../../src/charts/ScaleBar.svelte'

it('a grade is told by letter and pattern, not by colour alone', () => {
  render(GradeSwatch, { grade: 'B' })
  const swatch = screen.getByRole('img', { name: 'Grade B, Still Desirable' })
  expect(swatch).toHaveTextContent('B')
  expect(swatch.querySelector('rect[fill^="url("]')).toHaveAttribute(
    'fill',
    `url(#${swatch.querySelectorAll('pattern')[1]!.id})`,
  )
})

it('what was not graded is hatched and has no letter', () => {
  render(GradeSwatch, { grade: null })
  const swatch = screen.getByRole('img', { name: 'Not graded' })
  expect(swatch.querySelector('rect[fill$="-absent)"]')).not.toBeNull()
  expect(swatch).toHaveTextContent('')
})

it('two swatches do not share pattern ids', () => {
  render(GradeSwatch, { grade: 'A' })
  render(GradeSwatch, { grade: 'A' })
  const ids = [...document.querySelectorAll('pattern')].map((pattern) => pattern.id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('a scale bar is a round length that fits', () => {
  render(ScaleBar, { metresPerPixel: 31, maxWidth: 180 })
  expect(screen.getByRole('img', { name: 'Scale: 5 km' })).toHaveTextContent('5 km')
  render(ScaleBar, { metresPerPixel: 3, maxWidth: 180 })
  expect(screen.getByRole('img', { name: 'Scale: 500 m' })).toBeInTheDocument()
})
