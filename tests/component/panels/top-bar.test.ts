import { render, screen } from '@testing-library/svelte'
import { createRawSnippet } from 'svelte'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import TopBar from '../../../src/panels/TopBar.svelte'

function show() {
  const open = vi.fn()
  const pages = ['All cities', 'Methods'].map((title, i) => ({
    title,
    link: `?page=${i}`,
    isCurrent: i === 1,
    open: () => open(title),
  }))
  const [first, ...rest] = pages
  render(TopBar, {
    pages: [first!, ...rest],
    invented: false,
    otherLanguage: { lang: 'es', name: 'Español', link: '?lang=es' },
    search: createRawSnippet(() => ({ render: () => '<button>Find</button>' })),
  })
  return { open, menu: screen.getByText('Pages') }
}

it('the menu of pages opens, closes on Escape with focus back on it, and on leaving it', async () => {
  const user = userEvent.setup()
  const { menu } = show()
  menu.focus()
  await user.keyboard('{Enter}')
  expect(menu).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{Escape}')
  expect(menu).toHaveAttribute('aria-expanded', 'false')
  expect(menu).toHaveFocus()
  await user.keyboard('{Enter}')
  await user.click(document.body)
  expect(menu).toHaveAttribute('aria-expanded', 'false')
})

it('a page of the menu opens and closes it', async () => {
  const user = userEvent.setup()
  const { menu, open } = show()
  menu.focus()
  await user.keyboard('{Enter}')
  await user.click(screen.getByText('Methods'))
  expect(open).toHaveBeenCalledExactlyOnceWith('Methods')
  expect(menu).toHaveAttribute('aria-expanded', 'false')
  expect(screen.getByText('Methods')).toHaveAttribute('aria-current', 'page')
})

it('the other language is a plain link under its own name, marked with its language', () => {
  show()
  const links = screen.getAllByRole('link', { name: 'Español' })
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    expect(link).toHaveAttribute('href', '?lang=es')
    expect(link).toHaveAttribute('lang', 'es')
    expect(link).toHaveAttribute('hreflang', 'es')
  }
})
