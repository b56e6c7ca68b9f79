import { render, screen } from '@testing-library/svelte'
import { describe, expect, it } from 'vitest'
import { ASSIGNMENT_RULES } from '../../src/domain/assignment-rule.ts'
import { GROUPINGS } from '../../src/domain/grouping.ts'
import { MEASURES } from '../../src/domain/measure.ts'
import { STATISTICS } from '../../src/domain/statistic.ts'
import MethodsPage from '../../src/MethodsPage.svelte'
import type { Atlas } from '../../src/state/atlas.svelte.ts'
import type { Provenance } from '../../src/state/provenance.svelte.ts'

/** As much of the two as the page reads. */
function show({ invented = false, error = null as Error | null } = {}) {
  const source = { id: 'usaleep', title: 'Life tables', limits: ['Where few died, a model.'] }
  const codebook = { value: error ? null : { sources: [source] }, error, pending: false }
  render(MethodsPage, {
    provenance: { codebook, load: () => {} } as unknown as Provenance,
    atlas: { invented, measures: MEASURES, published: MEASURES } as unknown as Atlas,
  })
}

describe('the methods page', () => {
  it('has a place to link to for every rule, grouping, statistic and measure, once each', () => {
    show()
    const wanted = [
      ...ASSIGNMENT_RULES.map(({ id }) => `rule-${id}`),
      ...GROUPINGS.map(({ id }) => `grouping-${id}`),
      ...STATISTICS.flatMap(({ statistics }) => statistics.map((of) => `statistic-${of.module}`)),
      ...MEASURES.map(({ id }) => `measure-${id}`),
      'source-usaleep',
    ]
    for (const id of wanted) expect(document.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1)
  })

  it('leads from its contents to each section', () => {
    show()
    const links = screen.getByRole('navigation', { name: 'Methods' }).querySelectorAll('a')
    expect(links.length).toBeGreaterThan(5)
    for (const { hash } of links) expect(document.querySelector(hash)?.tagName).toBe('H2')
  })

  it('says which rule is the default, and names the works that speak for and against', () => {
    show()
    expect(document.querySelector('#rule-plurality-half')).toHaveTextContent('the default')
    for (const name of ['Hillier 2003', 'Aaronson, Hartley & Mazumder 2021', 'Wei et al. 2024'])
      expect(screen.getByText(`${name}.`)).toBeVisible()
  })

  it('credits invented figures to nobody', () => {
    show({ invented: true })
    expect(screen.getByText(/figures of these cities are invented/)).toBeVisible()
    expect(screen.queryByText(/CDC 500 Cities/)).toBeNull()
  })

  it('says what is missing where the codebook did not arrive', () => {
    show({ error: new Error('codebook.json is missing') })
    expect(screen.getByRole('alert')).toHaveTextContent('codebook.json is missing')
  })
})
