import { MediaQuery } from 'svelte/reactivity'
import { DARK, LIGHT, type Theme } from '../look/palette.ts'

const prefersDark = new MediaQuery('(prefers-color-scheme: dark)')

/** The colours of the reader's system, for what cannot read style sheets. */
export const theme = {
  get now(): Theme {
    return prefersDark.current ? DARK : LIGHT
  },
}
