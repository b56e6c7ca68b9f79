import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cityPath } from '../../src/view/canonical-path.ts'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { speak } from '../../src/words/say.ts'
import { cityPage } from './city-page.ts'
import { knownCity } from './known-city.ts'
import type { PagePlan } from './page-plan.ts'

/** A city's finding in each language, as the list of all cities tells it. */
export interface MadeCity {
  id: string
  findings: Record<Language, string>
}

/** Writes all that stands in a city's folder, in every language. */
export async function makeCity(plan: PagePlan, id: string): Promise<MadeCity> {
  const city = plan.cities.find((one) => one.id === id)!
  const known = knownCity(plan, city)
  const findings: Record<Language, string> = { en: '', es: '' }
  for (const language of LANGUAGES) {
    await speak(language)
    const folder = join(plan.out, cityPath(id, language))
    mkdirSync(folder, { recursive: true })
    const { html, description } = cityPage(plan, known, language, null)
    writeFileSync(join(folder, 'index.html'), html)
    findings[language] = description
  }
  return { id, findings }
}
