import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import Choice from '../../../src/panels/Choice.svelte'

const OPTIONS = [
  { id: 'half', phrase: 'half' },
  { id: 'fifth', phrase: 'a fifth', explanation: 'More tracts.' },
  { id: 'any', phrase: 'any' },
]

function setUp() {
  const onchoose = vi.fn()
  render(Choice, { label: 'Least coverage', options: OPTIONS, chosen: 'half', onchoose })
  return { onchoose, user: userEvent.setup(), button: screen.getByRole('button') }
}

describe('a choice in a sentence', () => {
  it('reads as its phrase and says what it chooses', () => {
    const { button } = setUp()
    expect(button).toHaveTextContent('half')
    expect(button).toHaveAccessibleName('Least coverage: half')
  })

  it('opens with the chosen option current, and takes another by arrow and Enter', async () => {
    const { user, button, onchoose } = setUp()
    button.focus()
    await user.keyboard('{ArrowDown}')
    const list = screen.getByRole('listbox', { name: 'Least coverage' })
    expect(within(list).getByRole('option', { selected: true })).toHaveTextContent('half')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('fifth')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(button).toHaveFocus()
  })

  it('applies nothing when it is left by Escape or by pointing elsewhere', async () => {
    const { user, button, onchoose } = setUp()
    await user.click(button)
    await user.keyboard('{ArrowDown}{Escape}')
    expect(onchoose).not.toHaveBeenCalled()
    expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  it('finds an option by its first letters', async () => {
    const { user, button, onchoose } = setUp()
    await user.click(button)
    await user.keyboard('an{Enter}')
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('any')
  })
})
