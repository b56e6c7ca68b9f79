import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import SurveyText from '../../../src/panels/SurveyText.svelte'

const props = { label: 'D5', grade: 'D' as const, share: 0.27, citation: 'Form D5.' }

describe('a survey sheet on the page', () => {
  it('stays closed until it is asked for', async () => {
    render(SurveyText, { ...props, answers: { '1a': 'Level ground' } })
    expect(screen.queryByText('Level ground')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /Show the text/ }))
    expect(screen.getByText('Level ground')).toBeVisible()
    expect(screen.getByText('Form D5.')).toBeVisible()
  })

  it('is text and never markup', async () => {
    const answers = { '5': '<img src=x onerror="document.title = 1">' }
    const { container } = render(SurveyText, { ...props, answers })
    await userEvent.click(screen.getByRole('button', { name: /Show the text/ }))
    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText(answers['5'])).toBeVisible()
  })

  it('says where nothing was transcribed', () => {
    render(SurveyText, { ...props, answers: null })
    expect(screen.getByText('no text transcribed')).toBeVisible()
  })
})
