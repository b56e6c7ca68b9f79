import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import SurveyText from '../../../src/panels/SurveyText.svelte'

const props = {
  city: { name: 'Testville', year: 1937, form: '19371001' } as City,
  invented: false,
  label: 'D5',
  grade: 'D' as const,
  share: 0.27,
  link: '?area=5&panel=area',
  onarea: () => {},
}
const show = () => userEvent.click(screen.getByRole('button', { name: /Show the text/ }))

describe('a survey sheet on the page', () => {
  it('stays closed until it is asked for, then names its questions, its source and its form', async () => {
    render(SurveyText, { ...props, answers: { '1a': 'Level ground', '2f': 'Few' } })
    expect(screen.queryByText('Level ground')).toBeNull()
    await show()
    expect(screen.getByText('Level ground')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Relief families')).toBeVisible()
    expect(screen.getByText(/HOLC area description D5, Testville, 1937/)).toHaveTextContent(
      'On NS Form 8 of October 1, 1937.',
    )
  })

  it('is text and never markup', async () => {
    const answers = { '5': '<img src=x onerror="document.title = 1">' }
    const { container } = render(SurveyText, { ...props, answers })
    await show()
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText(answers['5'])).toBeVisible()
  })

  it('says so where it is follows another form than its map’s', async () => {
    render(SurveyText, {
      ...props,
      answers: { '8': 'A mill section.', '9.1': 'North', '6': 'None' },
    })
    await show()
    expect(screen.getByText(/follows another form/)).toBeVisible()
    expect(screen.queryByText(/NS Form 8/)).toBeNull()
  })

  it('leads to the area’s own page', async () => {
    const onarea = vi.fn()
    render(SurveyText, { ...props, onarea, answers: null })
    expect(screen.getByText('no text transcribed')).toBeVisible()
    const link = screen.getByRole('link', { name: 'D5' })
    expect(link).toHaveAttribute('href', '?area=5&panel=area')
    await userEvent.click(link)
    expect(onarea).toHaveBeenCalledOnce()
  })
})
