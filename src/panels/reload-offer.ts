import { loadAnew } from '../state/handover.ts'
import { say } from '../words/say.ts'

/** What a reader can do about a fault. */
export interface NextStep {
  words: string
  act: () => void
}

/** Of code that did not come: browsers ask no second time for a module that failed, unless the page is loaded again. Its address keeps the view. */
export function reloadOffer(): NextStep {
  return { words: say('Reload the page'), act: () => void loadAnew() }
}
