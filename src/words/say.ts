import { contracted } from './contracted.ts'
import { FORMS, LOCALE, type Language } from './language.ts'
import type { Spanish } from './spanish.ts'

/** Every sentence of the atlas, as it reads in English; one without its Spanish does not compile. */
export type Text = keyof Spanish

/** The names in braces of a text: "n" and "grade" of "{n} tracts of {grade}". */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** The values that a text needs: none, or one for each name. */
type Values<T extends string> = [Names<T>] extends [never]
  ? []
  : [values: Record<Names<T>, string | number>]

/** Where the sentences of each language but English are, which is its own key. */
const CATALOGS = {
  en: async () => null,
  es: async () => (await import('./spanish.ts')).SPANISH,
} satisfies Record<Language, () => Promise<Readonly<Record<string, string>> | null>>

let spoken: Language = 'en'
let catalog: Readonly<Record<string, string>> | null = null

/** The language that `say` speaks. */
export function language(): Language {
  return spoken
}

/** Speaks a language from now on; its sentences are fetched first. English needs none, and is spoken until then. */
export async function speak(wanted: Language): Promise<void> {
  catalog = await CATALOGS[wanted]()
  spoken = wanted
}

/** A text in the reader's language with its values, which are already formatted: `say('{n} tracts', { n: '37' })`. */
export function say<T extends Text>(text: T, ...[values]: Values<T>): string {
  return fill(translated(text), values ?? {})
}

/**
 * A text that is known only at run time, such as a measure's definition, in the reader's language. Gives it back as it is where the
 * catalog lacks it, as with a reader's own words.
 */
export function sayText(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(translated(text), values)
}

/** The form for a number of things, which picks the word that goes with it: `say(plural(n) === 'one' ? '{n} tract' : '{n} tracts', …)`. */
export function plural(n: number): 'one' | 'other' {
  return FORMS[spoken].select(n) === 'one' ? 'one' : 'other'
}

function translated(text: string): string {
  // A reader's own words may be the name of something that every object has.
  return catalog && Object.hasOwn(catalog, text) ? catalog[text]! : text
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const filled = text.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name))
  return spoken === 'es' ? contracted(filled) : filled
}

/** A text as it begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE[spoken]) + text.slice(1)
}
