import { dayOf } from '../domain/day-of.ts'
import type { FigureAbout } from '../figure/figure-about.ts'
import type { Atlas } from '../state/atlas.svelte.ts'
import type { View } from '../state/view.svelte.ts'

/** What figures of a page have to say of themselves, made today; their link opens the page without the dialog. */
export function figureAbout(
  view: View,
  atlas: Atlas,
  counted: Pick<FigureAbout, 'measure' | 'assignment' | 'vintage'>,
): FigureAbout {
  return {
    ...counted,
    invented: atlas.invented,
    dataVersion: atlas.manifest.value?.dataVersion ?? null,
    day: dayOf(new Date()),
    link: new URL(view.link({ take: null }), location.href).href,
  }
}
