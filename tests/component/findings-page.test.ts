import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import FindingsPage from '../../src/FindingsPage.svelte'
import { Atlas } from '../../src/state/atlas.svelte.ts'
import { View } from '../../src/state/view.svelte.ts'

const COMMITTED = readFileSync('data/findings.json', 'utf8')
const MANIFEST = { version: 1, dataVersion: 'abc', invented: true, inputs: [], files: [] }

// jsdom lays nothing out, so that no size ever changes.
beforeEach(() => {
  const nothing = () => {}
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = nothing
      unobserve = nothing
      disconnect = nothing
    },
  )
})

/** Serves the findings, or what stands in their place, and a copy without cities. */
async function show(findings = COMMITTED, manifest: object = MANIFEST) {
  const answers = { 'manifest.json': JSON.stringify(manifest), 'cities.json': '[]' }
  vi.stubGlobal('fetch', async (address: URL) => {
    const name = address.pathname.split('/').at(-1)!
    return new Response(name.startsWith('findings') ? findings : answers[name as 'cities.json'])
  })
  const atlas = new Atlas()
  atlas.load()
  const view = new View(atlas.own)
  render(FindingsPage, { atlas, view })
  await vi.waitFor(() => expect(atlas.manifest.value).not.toBeNull())
  return { view }
}

it('says which data it tells of, and that this copy holds invented ones', async () => {
  await show()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    /^In \d+ of \d+ cities, life expectancy today is lower/,
  )
  const { dataVersion } = JSON.parse(COMMITTED)
  expect(screen.getByText(dataVersion).closest('p')).toHaveTextContent(
    /not computed again here. This copy holds invented cities/,
  )
  expect(screen.getByRole('heading', { name: /The invented cities of this copy/ })).toBeVisible()
})

it('beside real data it names both versions', async () => {
  await show(COMMITTED, { ...MANIFEST, invented: false })
  const note = (await screen.findByText(/^Real data, computed before/)).closest('p')
  expect(note).toHaveTextContent('This copy holds data version abc: all cities')
  expect(screen.queryByRole('heading', { name: /invented cities/ })).not.toBeInTheDocument()
})

it('a city chosen by keyboard tells its figures and how to build its map', async () => {
  await show()
  const [plot] = await screen.findAllByRole('listbox', { name: 'Cities by gap' })
  const [first] = within(plot!).getAllByRole('option')
  plot!.focus()
  await userEvent.keyboard('{Enter}')
  const name = first!.getAttribute('aria-label')!.split(',')[0]!
  const note = screen.getByText(new RegExp(`^${name}, `), { selector: 'strong' }).closest('p')!
  expect(note).toHaveTextContent(/D minus A: −\d+\.\d years/)
  expect(note).toHaveTextContent(/npm run data -- --city [a-z-]+ builds it/)
})

it('another measure has its own finding', async () => {
  const { view } = await show()
  await screen.findByRole('heading', { level: 1 })
  view.change({ measure: 'diabetes' })
  await vi.waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/diabetes today is higher/),
  )
  view.change({ measure: 'life-expectancy' })
})

it('findings that do not arrive are said with their cause, and asked for again', async () => {
  await show('{"version": 9}')
  expect(await screen.findByRole('alert')).toHaveTextContent('findings of format 1, got format 9')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})
