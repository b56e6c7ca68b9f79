import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { InputFile } from '../../../src/domain/manifest.ts'
import CopyHash from '../../../src/panels/CopyHash.svelte'
import DefectTable from '../../../src/panels/DefectTable.svelte'
import SourceEntry from '../../../src/panels/SourceEntry.svelte'

const HASH = 'b07f5830d700'.padEnd(64, '0')

describe('a hash', () => {
  it('is short, and copied in full', async () => {
    const user = userEvent.setup()
    render(CopyHash, { sha256: HASH, file: 'US_A.CSV' })
    await user.click(screen.getByRole('button', { name: /b07f5830d700….*US_A\.CSV/ }))
    expect(await navigator.clipboard.readText()).toBe(HASH)
    expect(screen.getByRole('status')).toHaveTextContent(`Copied ${HASH}`)
  })

  it('is shown in full where nothing can be copied', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    render(CopyHash, { sha256: HASH, file: 'US_A.CSV' })
    await user.click(screen.getByRole('button'))
    expect(await screen.findByText(HASH)).toBeVisible()
  })
})

describe('a source', () => {
  const file: InputFile = {
    source: 'usaleep',
    path: 'usaleep/US_A.CSV',
    rows: 65662,
    bytes: 2_536_430,
    sha256: HASH,
  }
  const source = {
    id: 'usaleep',
    title: 'Life expectancy',
    publisher: 'NCHS',
    url: 'https://example.org',
    licence: 'CC BY-NC-SA 4.0',
    citation: 'NCHS, 2018.',
    vintage: '2010–2015',
    limits: ['Modelled where few died.'],
  }

  it('has its terms, limits and files, and no day where none is known', () => {
    render(SourceEntry, { source, files: [file] })
    expect(screen.getByRole('link', { name: 'CC BY-NC-SA 4.0' })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    )
    expect(screen.getByText('Modelled where few died.')).toBeVisible()
    expect(screen.getByText(/US_A\.CSV/, { selector: '.name' })).toHaveTextContent(
      '2.5 MB, 65,662 rows',
    )
    expect(screen.queryByText('Retrieved')).toBeNull()
  })

  it('says when its files were retrieved', () => {
    const files = [
      { ...file, retrieved: '2026-03-01' },
      { ...file, path: 'usaleep/WI_A.CSV', retrieved: '2026-03-04' },
    ]
    render(SourceEntry, { source, files })
    expect(screen.getByText('Retrieved').nextElementSibling).toHaveTextContent(
      /^1\s*–\s*4 March 2026$/,
    )
  })

  it('opens many files only when asked', () => {
    const files = ['01', '04', '05', '08'].map((state) => ({ ...file, path: `t/${state}.zip` }))
    render(SourceEntry, { source, files })
    expect(screen.getByText('4 files, 10.1 MB, 262,648 rows')).toBeVisible()
    expect(screen.getByText(/01\.zip/, { selector: '.name' })).not.toBeVisible()
  })
})

describe('the table of defects', () => {
  it('names cities as people do, most first, and counts the rest', () => {
    const cities = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase(), state: 'WI' }))
    render(DefectTable, {
      cities: cities as City[],
      defects: [
        {
          kind: 'area without a label',
          count: 1240,
          cities: [
            ['a', 1200],
            ['b', 20],
            ['c', 12],
            ['d', 8],
          ],
        },
        { kind: 'state without a tract file', count: 1, cities: [['CA (06)', 1]] },
      ],
    })
    const cells = within(screen.getByRole('row', { name: /area without a label/ }))
    expect(cells.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '1,240',
      'A, WI 1,200; B, WI 20; C, WI 12; 1 more',
    ])
    expect(screen.getByRole('row', { name: /state without/ })).toHaveTextContent('CA (06)')
  })
})
