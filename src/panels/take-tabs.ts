import type { Component } from 'svelte'
import type { Take } from '../view/url.ts'
import { say } from '../words/say.ts'
import type { Taken } from './taken.ts'

type Code = () => Promise<{ default: Component<{ taken: Taken }> }>

const CODE = import.meta.glob<{ default: Component<{ taken: Taken }> }>([
  './TakeFigure.svelte',
  './TakeData.svelte',
  './TakeCitation.svelte',
  './TakeEmbed.svelte',
])

export interface TakeTab {
  id: Take
  title: string
  /** Fetches its code, on demand. */
  code: Code
}

/** What the dialog offers, in the order of its tabs. */
export function takeTabs(): TakeTab[] {
  const tabs: { id: Take; title: string; file: string }[] = [
    { id: 'figure', title: say('Figures'), file: './TakeFigure.svelte' },
    { id: 'data', title: say('Data'), file: './TakeData.svelte' },
    { id: 'cite', title: say('Cite'), file: './TakeCitation.svelte' },
    { id: 'embed', title: say('Embed'), file: './TakeEmbed.svelte' },
  ]
  return tabs.flatMap(({ id, title, file }) => {
    const code = CODE[file]
    return code ? [{ id, title, code }] : []
  })
}
