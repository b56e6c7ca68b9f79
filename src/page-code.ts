import type { Component } from 'svelte'
import type { City } from './domain/city.ts'
import type { Atlas } from './state/atlas.svelte.ts'
import type { Provenance } from './state/provenance.svelte.ts'
import type { Reproduce } from './state/reproduce.svelte.ts'
import type { Page } from './view/url.ts'
import type { Verification } from './state/verification.svelte.ts'
import type { View } from './state/view.svelte.ts'
import type { Warehouse } from './state/warehouse.svelte.ts'

/** All that a page beside the atlas may ask for; each takes what it needs. */
interface PageProps {
  cities: City[]
  atlas: Atlas
  warehouse: Warehouse
  view: View
  reproduce: Reproduce
  verification: Verification
  provenance: Provenance
  /** The city that was opened last. */
  lastCity: string | null
  /** A file that the reader dropped on the atlas; null where none was. */
  dropped: File | null
}

type Code = () => Promise<{ default: Component<PageProps> }>

/** The code of each page beside the atlas itself, fetched when the page is opened. */
export const PAGE_CODE: Record<Exclude<Page, 'atlas'>, Code> = {
  compare: () => import('./ComparePage.svelte'),
  reproduce: () => import('./ReproducePage.svelte'),
  check: () => import('./CheckPage.svelte'),
  methods: () => import('./MethodsPage.svelte'),
  data: () => import('./DataPage.svelte'),
  search: () => import('./SearchPage.svelte'),
  findings: () => import('./FindingsPage.svelte'),
  zones: () => import('./ZonesPage.svelte'),
  guide: () => import('./GuidePage.svelte'),
  sql: () => import('./SqlPage.svelte'),
  own: () => import('./OwnPage.svelte'),
}
