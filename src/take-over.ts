import { decodeView, encodeView } from './view/url.ts'
import { maybeLanguage, preferredLanguage } from './words/language.ts'

/** The text of a city's page as it was served, under which the app starts; null on the atlas's own page. */
export function servedText(): HTMLElement | null {
  return document.getElementById('served')
}

/**
 * Turns the address of a city's page into that of its live view, in the language of the page: from here on the address is the view, and all
 * relative addresses are those of the site's root. Links that stand on the page keep where they lead. There is no `<base>`, which
 * the policy forbids.
 */
export function turnToView(): void {
  const { dataset, lang } = document.documentElement
  const { view, root } = dataset
  if (view === undefined || root === undefined) return
  const links =
    'a[href], link[href]:not([rel~="stylesheet"], [rel~="preload"], [rel~="modulepreload"])'
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(links))
    link.setAttribute('href', link.href)
  // The app has its own, which goes with the view.
  document.querySelector('link[rel="canonical"]')?.remove()
  const spoken = maybeLanguage(lang)
  const isPreferred = spoken === preferredLanguage(navigator.languages)
  const shown = { ...decodeView(view).view, lang: isPreferred ? null : spoken }
  history.replaceState(null, '', root + encodeView(shown))
  delete dataset.view
  delete dataset.root
}

/** Puts the app in the place of a page's text, once it shows its finding and its map, or says why it cannot. */
export async function takeOver(text: HTMLElement, app: HTMLElement): Promise<void> {
  await shown(app)
  await atTop(text)
  const hadFocus = text.contains(document.activeElement)
  text.remove()
  app.classList.remove('coming')
  scrollTo(0, 0)
  if (hadFocus) app.querySelector('main')?.focus()
}

const FAULT = '[role="alert"]'
const FINDING = 'h1:not(.pending)'

function shown(app: HTMLElement): Promise<void> {
  const isDrawn = () =>
    ['first-picture', 'first-map'].some((mark) => performance.getEntriesByName(mark).length > 0)
  const isShown = () =>
    app.querySelector(FAULT) !== null || (app.querySelector(FINDING) !== null && isDrawn())
  return new Promise((done) => {
    const look = () => {
      if (!isShown()) return
      page.disconnect()
      marks.disconnect()
      done()
    }
    const page = new MutationObserver(look)
    const marks = new PerformanceObserver(look)
    page.observe(app, { childList: true, subtree: true })
    marks.observe({ type: 'mark', buffered: true })
  })
}

/** Who has read on, or works with the page, is not torn away: the app waits until they are back at its top. */
function atTop(text: HTMLElement): Promise<void> {
  const isThere = () => {
    const { activeElement } = document
    const isReading = scrollY > innerHeight / 3 || !(getSelection()?.isCollapsed ?? true)
    return !isReading && (activeElement === null || !text.contains(activeElement))
  }
  return new Promise((done) => {
    const look = () => {
      if (!isThere()) return
      for (const event of EVENTS) document.removeEventListener(event, look)
      done()
    }
    for (const event of EVENTS) document.addEventListener(event, look)
    look()
  })
}
const EVENTS = ['scroll', 'selectionchange', 'focusin', 'focusout'] as const
