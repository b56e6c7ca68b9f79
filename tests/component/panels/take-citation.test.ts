import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { HEADLINE_MEASURE } from '../../../src/domain/measure.ts'
import TakeCitation from '../../../src/panels/TakeCitation.svelte'
import type { Taken } from '../../../src/panels/taken.ts'
import { DEFAULT_VIEW } from '../../../src/view/url.ts'

const source = (id: string, title: string, licence: string) => ({
  ...{
    id,
    title,
    licence,
    publisher: 'Office of Numbers',
    url: `https://${id}.example/`,
    vintage: '2010 tracts',
  },
  ...{ citation: '', limits: [] },
})
const CODEBOOK = {
  ...{ tables: [], documents: [], measures: [] },
  sources: [
    source('holc', 'Maps', 'CC BY-NC-SA 4.0'),
    source('usaleep', 'Lives', 'Public domain'),
    source('500-cities', 'Diseases', 'Public domain'),
  ],
}
const file = (path: string, sources: string[]) => ({ path, sources })

function taken(invented: boolean): Taken {
  const city = { id: 'calverne-ar', name: 'Calverne', stateName: 'Arkansas', tracts: 9 }
  const manifest = {
    ...{ dataVersion: '0123456789ab', invented, inputs: [] },
    files: [
      file('city/calverne-ar.topo.json', ['holc']),
      file('estimate/life-expectancy.arrow', ['usaleep']),
      file('estimate/diabetes.arrow', ['500-cities']),
    ],
  }
  return {
    view: { now: { ...DEFAULT_VIEW, city: city.id }, link: () => '?city=calverne-ar' },
    atlas: {
      ...{ invented, manifest: { value: manifest, error: null } },
      ...{ city: () => city, measure: () => HEADLINE_MEASURE },
    },
    ...{ place: 'Calverne, Arkansas', content: null, error: null },
  } as unknown as Taken
}

beforeEach(() => {
  const objects = new Map<string, Blob>()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(CODEBOOK))))
  URL.createObjectURL = (blob) => {
    const address = `blob:${objects.size}`
    objects.set(address, blob as Blob)
    return address
  }
  URL.revokeObjectURL = () => {}
  vi.stubGlobal('madeFile', (address: string) => objects.get(address)!.text())
})

it('the view and each of its sources are cited in the chosen form, with their licences', async () => {
  const user = userEvent.setup()
  render(TakeCitation, { taken: taken(false) })
  const sources = screen.getByRole('region', { name: 'The sources that it is made from' })
  expect(await within(sources).findByText(/Nelson, R\. K\./)).toBeInTheDocument()
  expect(within(sources).getByText(/National Center for Health Statistics/)).toBeInTheDocument()
  expect(within(sources).queryByText(/Disease Control/)).toBeNull()
  expect(within(sources).getByRole('link', { name: 'CC BY-NC-SA 4.0' })).toBeInTheDocument()
  const view = screen.getByRole('region', { name: 'This view' })
  expect(view).toHaveTextContent(
    /\(2\d{3}\)\. Life expectancy at birth by HOLC grade, Calverne, Arkansas \(Data version 0123456789ab\)/,
  )
  await user.click(screen.getByRole('button', { name: /^Format of the references/ }))
  await user.click(screen.getByRole('option', { name: /^BibTeX/ }))
  expect(view).toHaveTextContent('@misc{rha-calverne-ar-0123456789ab,')
  await user.click(within(view).getByRole('button', { name: 'Copy: This view' }))
  expect(await navigator.clipboard.readText()).toMatch(/^@misc\{rha-calverne-ar.*\}$/s)
})

it('a file of all references is offered for programs, named by what it holds', async () => {
  render(TakeCitation, { taken: taken(false) })
  const link = await screen.findByRole('link', { name: 'Download RIS' })
  expect(link).toHaveAttribute('download', 'rha-calverne-ar-0123456789ab.ris')
  const madeFile = Reflect.get(globalThis, 'madeFile') as (address: string) => Promise<string>
  expect((await madeFile(link.getAttribute('href')!)).match(/^TY {2}-/gm)).toHaveLength(3)
})

it('invented data are said to be invented, and no publisher is cited for them', async () => {
  render(TakeCitation, { taken: taken(true) })
  expect(await screen.findByRole('link', { name: 'Download BibTeX' })).toBeInTheDocument()
  expect(screen.getByText(/\(invented demonstration data\)/)).toBeInTheDocument()
  expect(document.body).not.toHaveTextContent(/Nelson|National Center|CC BY/)
})

it('a list of sources that does not come is said, and asked for again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
  render(TakeCitation, { taken: taken(false) })
  expect(await screen.findByText('The list of sources did not arrive.')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /^Download/ })).toBeNull()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(CODEBOOK))))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/National Center for Health Statistics/)).toBeInTheDocument()
})
