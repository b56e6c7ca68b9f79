import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, it } from 'vitest'
import Announcer from '../../../src/panels/Announcer.svelte'
import { announcer } from '../../../src/state/announcer.svelte.ts'

it('keeps one polite region whose words are new with each news, though they are the same', async () => {
  render(Announcer)
  const region = screen.getByRole('status')
  announcer.tell('12 tracts are brushed.')
  await tick()
  const first = region.firstElementChild
  expect(region).toHaveTextContent('12 tracts are brushed.')
  announcer.tell('12 tracts are brushed.')
  await tick()
  expect(region).toHaveTextContent('12 tracts are brushed.')
  expect(region.firstElementChild).not.toBe(first)
})
