/** The languages of the atlas. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language's own name. */
export const LANGUAGE_NAME: Record<Language, string> = { en: 'English', es: 'Español' }

/** How readers of each write numbers and dates. Spanish is that of the United States: 38,412.5. */
export const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/** How each writes lists and dates in prose. The English of the atlas is British: "A, B and C", "5 March 2024". */
export const PROSE_LOCALE: Record<Language, string> = { en: 'en-GB', es: 'es-US' }

/** Which of a language's words goes with a number. */
export const FORMS: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules(LOCALE.en),
  es: new Intl.PluralRules(LOCALE.es),
}

/** The language that a text names, null for any other. */
export function maybeLanguage(text: string): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null
}

/** The language that a page offers beside its own: the next of the list. */
export function nextLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length]!
}

/** A text for each language. */
export function inEachLanguage(make: (language: Language) => string): Record<Language, string> {
  const entries = LANGUAGES.map((language) => [language, make(language)] as const)
  return Object.fromEntries(entries) as Record<Language, string>
}

/** The first of a browser's preferences ("es-MX", "en") that the atlas speaks; English where it speaks none. */
export function preferredLanguage(preferences: readonly string[]): Language {
  const [first = 'en'] = preferences.flatMap((tag) => maybeLanguage(tag.slice(0, 2)) ?? [])
  return first
}
