import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedContent } from '../../src/figure/embed-content.ts'
import { cityPath } from '../../src/view/canonical-path.ts'
import { DEFAULT_VIEW, encodeView } from '../../src/view/url.ts'
import { inEachLanguage, LANGUAGES, type Language } from '../../src/words/language.ts'
import { say, speak } from '../../src/words/say.ts'
import { readEmbed } from './read-embed.ts'
import { cityPage } from './city-page.ts'
import { drawPictures, picturesKey } from './city-pictures.ts'
import { keptPictures } from './kept-pictures.ts'
import { knownCity } from './known-city.ts'
import { nearShapes } from './near-shapes.ts'
import { oembedJson } from './oembed.ts'
import type { PagePlan } from './page-plan.ts'

/** A city's finding in each language, as the list of all cities tells it, and in how many of them its pictures were drawn anew. */
export interface MadeCity {
  id: string
  findings: Record<Language, string>
  drawn: number
}

/** Writes all that stands in a city's folder, in every language. */
export async function makeCity(plan: PagePlan, id: string): Promise<MadeCity> {
  const { data, day, kept, out, site } = plan
  const city = plan.cities.find((one) => one.id === id)!
  const known = knownCity(plan, city)
  const key = picturesKey(plan, city)
  const made: MadeCity = { id, findings: inEachLanguage(() => ''), drawn: 0 }
  for (const language of LANGUAGES) {
    await speak(language)
    const folder = join(out, cityPath(id, language))
    mkdirSync(folder, { recursive: true })
    const { pictures, drawn } = await keptPictures(
      { kept, name: `${id}.${language}`, key, folder },
      async () => {
        const view = { ...DEFAULT_VIEW, city: id, lang: language === 'en' ? null : language }
        const link = site === null ? '' : site + encodeView(view)
        const embed = readEmbed(data, id)
        const content = await embedContent({ embed, others: null, view, day, link })
        const shapes = nearShapes(content.shapes, city.bounds)
        return drawPictures(plan, { ...content, shapes }, language)
      },
    )
    const { html, title, description } = cityPage(plan, known, language, pictures)
    writeFileSync(join(folder, 'index.html'), html)
    if (site !== null) {
      const siteName = say('Redlining & Health Atlas')
      const answer = oembedJson({ site, id, language, title, siteName, ...pictures })
      writeFileSync(join(folder, 'oembed.json'), `${JSON.stringify(answer, null, 1)}\n`)
    }
    made.findings[language] = description
    made.drawn += Number(drawn)
  }
  return made
}
