import 'virtual:tokens.css'
import './look/fonts.css'
import './look/base.css'
import './look/page.css'
import './look/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { BEGUN } from './begun.ts'
import { unforeseen } from './state/unforeseen.svelte.ts'
import { servedText, takeOver, turnToView } from './take-over.ts'
import { trustOwnScripts } from './trust-scripts.ts'
import { decodeView } from './view/url.ts'
import { preferredLanguage } from './words/language.ts'
import { language as spoken, say, speak } from './words/say.ts'

/** The page speaks one language from its first word on; another is another page load. */
async function start() {
  trustOwnScripts()
  const text = servedText()
  turnToView()
  const { lang } = decodeView(location.search).view
  const language = lang ?? preferredLanguage(navigator.languages)
  // Without its words the page speaks English, and says that a part did not come.
  await speak(language).catch((error: unknown) => unforeseen.tell('code', error))
  document.documentElement.lang = spoken()
  const target = document.getElementById('app')!
  if (text) void takeOver(text, target)
  else nameItself()
  mount(App, { target })
}

function nameItself() {
  document.title = say('Redlining & Health Atlas')
  document.querySelector<HTMLMetaElement>('meta[name="description"]')!.content = say(
    'The HOLC maps of the 1930s beside life expectancy and chronic disease today, by census tract.',
  )
}

performance.mark(BEGUN)
unforeseen.watch()
void start()
