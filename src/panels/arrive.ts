import { announcer } from '../state/announcer.svelte.ts'

/**
 * Takes a reader who opened another page to its beginning: its main part has the focus, so that the next key is within it, and its title
 * is told once it stands. Who has the focus in the page already keeps it.
 */
export function arrive(main: HTMLElement, titleBefore: string): void {
  const { activeElement } = document
  if (activeElement !== main && main.contains(activeElement)) return
  main.focus({ preventScroll: true })
  scrollTo(0, 0)
  onceTitled(titleBefore, () => announcer.tell(document.title))
}

/** The code of a page may still be on its way, and its title with it. */
function onceTitled(before: string, tell: () => void): void {
  if (document.title !== before) return tell()
  const observer = new MutationObserver(() => {
    if (document.title === before) return
    observer.disconnect()
    tell()
  })
  observer.observe(document.head, { childList: true, subtree: true, characterData: true })
}
