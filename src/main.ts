import 'virtual:tokens.css'
import './look/fonts.css'
import './look/base.css'
import './look/page.css'
import './look/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { servedText, takeOver, turnToView } from './take-over.ts'
import { trustOwnScripts } from './trust-scripts.ts'
import { decodeView } from './view/url.ts'
import { preferredLanguage } from './words/language.ts'
import { say, speak } from './words/say.ts'

/** The page speaks one language from its first word on; another is another page load. */
async function start() {
  trustOwnScripts()
  const text = servedText()
  turnToView()
  const { lang } = decodeView(location.search).view
  const language = lang ?? preferredLanguage(navigator.languages)
  await speak(language)
  document.documentElement.lang = language
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

void start()
