import { untrack } from 'svelte'

/**
 * Tells of each link within the page that the reader points at, touches or focuses, by its query, and of null when they turn away from it.
 * Returns what ends it.
 */
export function watchIntent(onintent: (search: string | null) => void): () => void {
  // What is focused loses that as it is taken out, while the page is drawn: nothing drawn may depend on what is read for it.
  const tell = (search: string | null) => untrack(() => onintent(search))
  const towards = ({ target }: Event) => {
    // One in a drawing has no parts of its address.
    const href = target instanceof Element && target.closest('a[href]')?.getAttribute('href')
    if (!href) return
    const { origin, pathname, search } = new URL(href, document.baseURI)
    if (origin === location.origin && pathname === location.pathname) tell(search)
  }
  const away = () => tell(null)
  const ended = new AbortController()
  const { signal } = ended
  // A finger's pointer comes over what it touches, and leaves it when the page is scrolled instead.
  for (const name of ['pointerover', 'focusin'])
    document.addEventListener(name, towards, { signal })
  for (const name of ['pointerout', 'focusout']) document.addEventListener(name, away, { signal })
  return () => ended.abort()
}
