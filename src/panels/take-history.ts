import type { View } from '../state/view.svelte.ts'
import { TAKES } from '../view/url.ts'

/** Whether the step before this one in the history is the page without the dialog. */
let isStepBack = false

/** Opens the dialog that lets the reader take the view away: one step of the history. */
export function openTake(view: View): void {
  view.change({ take: TAKES[0] })
  isStepBack = true
}

/** Closes it as the back button does where it was opened here; who came to it by a link stays on its page. */
export function closeTake(view: View): void {
  if (view.now.take === null) return
  if (isStepBack) history.back()
  else view.change({ take: null }, { replace: true })
}

/** The dialog is gone, by whichever way. */
export function forgetTake(): void {
  isStepBack = false
}
