import { render, screen } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import type { Finding } from '../../../src/figure/finding.ts'
import FindingHead from '../../../src/panels/FindingHead.svelte'

const city = { name: 'Ostermere', stateName: 'Minnesota', year: null, headline: null } as City
const finding: Finding = {
  headline:
    'Areas graded D have, today, a life expectancy <figure>7.5 years</figure> below that of areas graded A',
  fragile: true,
  numbers:
    '<means>71.0 against 78.5 years at birth</means>, 2010–15. 95% interval of the gap 5.8 to 9.2 years; n = 20 and 6 tracts.',
  caution: { title: 'Fragile:', text: 'only 6 tracts are mostly A.' },
}
const props = { city, measure: HEADLINE_MEASURE, finding }

describe('the head of a city’s page', () => {
  it('puts interval, n and caution right under the finding', () => {
    render(FindingHead, { ...props, invented: false })
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent(
      'Areas graded D have, today, a life expectancy 7.5 years below that of areas graded A',
    )
    expect(screen.getByText(/95% interval of the gap/)).toBeVisible()
    expect(screen.getByText('Fragile:')).toBeVisible()
  })

  it('says that a map’s year is not known rather than inventing one', () => {
    render(FindingHead, { ...props, invented: false })
    expect(document.body).toHaveTextContent('mapped by the HOLC in the 1930s')
    expect(screen.getByTitle('Home Owners’ Loan Corporation')).toHaveTextContent('HOLC')
  })

  it('marks invented data beside the place', () => {
    render(FindingHead, { ...props, invented: true })
    expect(screen.getByText(/invented data/)).toBeInTheDocument()
  })

  it('says that it is counting while there is no finding', () => {
    render(FindingHead, { ...props, finding: null, invented: false })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Counting')
  })
})
