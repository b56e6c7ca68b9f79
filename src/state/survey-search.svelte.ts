import { group } from 'd3-array'
import type { Descriptions } from '../domain/description.ts'
import { SURVEY_INDEX } from '../domain/survey-index.ts'
import type { SheetHit, SheetsFound } from '../search/find-sheets.ts'
import { SheetSearcher } from '../search/sheet-searcher.ts'
import { hasPhrase, readSought } from '../search/sought-words.ts'
import { fetchJson, fetchUnread } from './fetch-published.ts'

/** Where the sheets of a city are published. */
export const descriptionPath = (city: string) => `description/${city}.json`

/** Answers of surveys at most so many at a time are looked through before the page may draw again. */
const AT_ONCE = 8

/** The search in what the surveyors wrote, and the sheets that its excerpts are cut from. */
export class SurveySearch {
  /** Whether the reader has asked for the surveyors' words after the note on them. */
  isTold = $state(false)
  readonly #searcher = new SheetSearcher()
  readonly #sheets = new Map<string, Promise<Descriptions>>()

  /**
   * The sheets of a city, or of all with null, that have what the text asks for, its phrases as they stand. One city needs its own texts
   * only, all of them the published index. `cityOf` tells the city of an area. Rejects with words.
   */
  async find(
    text: string,
    city: string | null,
    cityOf: (area: number) => string | undefined,
  ): Promise<SheetsFound> {
    const found = await this.#searcher.find(city ?? '', text, async () =>
      city === null
        ? { kind: 'index', bytes: await fetchUnread(SURVEY_INDEX) }
        : { kind: 'sheets', bytes: await fetchUnread(descriptionPath(city)) },
    )
    const { phrases } = readSought(text)
    if (phrases.length === 0) return found
    return { ...found, hits: await this.#withPhrases(found.hits, phrases, cityOf) }
  }

  /** The survey sheets of a city; fetched once. */
  sheets(city: string): Promise<Descriptions> {
    const known = this.#sheets.get(city)
    if (known) return known
    const coming = fetchJson<Descriptions>(descriptionPath(city))
    this.#sheets.set(city, coming)
    // What did not arrive is asked for again.
    coming.catch(() => this.#sheets.delete(city))
    return coming
  }

  async #withPhrases(
    hits: readonly SheetHit[],
    phrases: readonly string[][],
    cityOf: (area: number) => string | undefined,
  ): Promise<SheetHit[]> {
    const byCity = group(hits, ({ area }) => cityOf(area))
    const cities = [...byCity.keys()].flatMap((city) => city ?? [])
    const kept = new Set<number>()
    for (let from = 0; from < cities.length; from += AT_ONCE) {
      const some = cities.slice(from, from + AT_ONCE)
      const sheets = await Promise.all(some.map((city) => this.sheets(city)))
      // Sheets that are there already would let one task of all of them hold the page up.
      await new Promise((resolve) => setTimeout(resolve))
      some.forEach((city, i) => {
        for (const { area } of byCity.get(city) ?? []) {
          const texts = Object.values(sheets[i]?.[area] ?? {})
          if (phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase))))
            kept.add(area)
        }
      })
    }
    return hits.filter(({ area }) => kept.has(area))
  }
}

/** One for the page: what was fetched and read stays for the next search. */
export const surveySearch = new SurveySearch()
