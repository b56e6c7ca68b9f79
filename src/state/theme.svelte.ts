import { MediaQuery } from 'svelte/reactivity'
import { DARK, LIGHT, type Theme } from '../look/palette.ts'

const prefersDark = new MediaQuery('screen and (prefers-color-scheme: dark)')

/** The colours of the reader's system, light on paper, for what cannot read style sheets. */
export const theme = {
  get now(): Theme {
    return prefersDark.current ? DARK : LIGHT
  },
}
