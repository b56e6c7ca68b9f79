import { capitalized, language } from './say.ts'

/** A noun phrase as it heads a figure or a list: capital, and in Spanish without the article that it has in a sentence. */
export function heading(phrase: string): string {
  return capitalized(language() === 'es' ? phrase.replace(/^(el|la|los|las) /, '') : phrase)
}
