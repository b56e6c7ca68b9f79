import { say } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { figureHead } from './figure-head.ts'
import type { PlacedText } from './figure-frame.ts'
import type { FigureSpec } from './figure-spec.ts'
import { setText, type Setting, type SetText } from './set-text.ts'

/** A card's places, px. */
export const CARD = {
  width: 1200,
  height: 630,
  margin: 48,
  /** Of the words. */
  column: 560,
  map: { x: 656, width: 544 },
} as const

/** A card's words in their places, px from its top. */
export interface CardTexts {
  head: Pick<PlacedText, 'text' | 'y'>[]
  /** Of the key to the map. */
  keyY: number
  grades: string
  footY: number
  foot: Pick<PlacedText, 'text' | 'y'>[]
}

const KEY = 52
const FOOT_HEIGHT = 54
const GAP = 18

const serif = (size: number): Setting => {
  return { size, leading: Math.round(size * 1.18), tracking: -0.02 * size, balanced: true }
}

/** The largest type comes first: what fits is taken. */
const SIZES: readonly (readonly [headline: number, sub: number])[] = [
  [52, 22],
  [46, 21],
  [42, 20],
  [38, 19],
  [34, 18],
  [30, 17],
]

/** The words of a city's card, as large as they fit. */
export function cardTexts(content: CityContent): CardTexts {
  const { column, height, margin } = CARD
  const words = figureHead(SPEC, content)
  const footY = height - margin - FOOT_HEIGHT + 14
  const keyHeight = content.estimates ? KEY : KEY - 34
  const bottom = footY - 14 - GAP
  const set = ([headline, sub]: readonly [number, number]): [SetText, number][] => [
    [setText(words.kicker, column, { size: 20, leading: 28 }), 12],
    [setText(words.headline, column, serif(headline)), 14],
    [setText(words.sub, column, { size: sub, leading: Math.round(sub * 1.36) }), 0],
  ]
  const high = (texts: readonly [SetText, number][]) =>
    texts.reduce((sum, [text, after]) => sum + text.height + after, 0)
  const room = bottom - keyHeight - GAP - margin + 8
  const sized = SIZES.map(set)
  const texts = sized.find((texts) => high(texts) <= room) ?? sized.at(-1)!
  let y = margin - 8
  const head = texts.map(([text, after]) => {
    const placed = { text, y }
    y += text.height + after
    return placed
  })
  const keyY = bottom - keyHeight
  return { head, keyY, grades: gradesWords(content), footY, foot: footOf(content, footY) }
}

const SPEC = { kind: 'city', title: null } as FigureSpec

function gradesWords({ city }: CityContent): string {
  return say('HOLC grades, {year}: A “Best” to D “Hazardous”', {
    year: city.year ?? say('the 1930s'),
  })
}

function footOf({ about }: CityContent, footY: number) {
  const { column } = CARD
  const name = setText(
    [{ text: say('Redlining & Health Atlas'), face: 'serifBold', fill: 'var(--ink)' }],
    column,
    { size: 20, leading: 28 },
  )
  const source = about.invented
    ? say('Invented areas, tracts and figures, made by a seeded simulation.')
    : say('Surveyed areas: Mapping Inequality, CC BY-NC-SA 4.0.')
  const line = setText([{ text: source, face: 'sans', fill: 'var(--ink-2)' }], column, {
    size: 15,
    leading: 21,
  })
  return [
    { text: name, y: footY },
    { text: line, y: footY + name.height },
  ]
}
