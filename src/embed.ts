import 'virtual:tokens.css'
import './look/base.css'
import './look/embed.css'
import { mount } from 'svelte'
import Embed from './Embed.svelte'
import { FIGURE_THEMES } from './figure/figure-spec.ts'
import { trustOwnScripts } from './trust-scripts.ts'
import { isCityId } from './view/city-id.ts'
import { cityPath } from './view/canonical-path.ts'
import { decodeView, encodeView, DEFAULT_VIEW } from './view/url.ts'
import { preferredLanguage, type Language } from './words/language.ts'
import { say, speak } from './words/say.ts'

/** A city's figure in another's article: asks no other server, keeps nothing on the reader's device. */
async function start() {
  trustOwnScripts()
  const query = new URLSearchParams(location.search)
  const { view } = decodeView(location.search)
  const theme = FIGURE_THEMES.find((of) => of === query.get('theme')) ?? null
  if (theme) document.documentElement.dataset.theme = theme
  const language = view.lang ?? preferredLanguage(navigator.languages)
  document.documentElement.lang = language
  const picture = view.city !== null && isPlain() ? showPicture(view.city, language) : null
  await speak(language)
  document.title = say('Redlining & Health Atlas')
  const target = document.getElementById('embed')!
  mount(Embed, {
    target,
    props: { view, kind: query.get('figure'), theme, ondrawn: () => picture?.remove() },
  })

  /** Whether the picture that was made of the city beforehand shows the same. */
  function isPlain(): boolean {
    const { city, lang } = view
    const isDark = theme === 'dark' || (theme === null && matchMedia(DARK).matches)
    return (
      !isDark &&
      !query.has('figure') &&
      encodeView({ ...DEFAULT_VIEW, city, lang }) === encodeView(view)
    )
  }
}

const DARK = '(prefers-color-scheme: dark)'

/** What was drawn of the city when the site was built stands until the figure is there. */
function showPicture(city: string, language: Language): HTMLImageElement | null {
  if (!isCityId(city)) return null
  const picture = new Image()
  picture.className = 'picture'
  picture.alt = ''
  picture.onerror = () => picture.remove()
  picture.src = `${cityPath(city, language)}embed.png`
  document.getElementById('embed')!.before(picture)
  return picture
}

void start()
