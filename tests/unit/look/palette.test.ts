import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { DARK, GRADE_FILL, GRADE_LETTER, LIGHT, tokenSheet } from '../../../src/look/palette.ts'

const distance = differenceCiede2000()
const rgb = converter('rgb')
/** Normal vision and the three deficiencies of Machado, Oliveira & Fernandes 2009 at full severity. */
const VISIONS: Record<string, (colour: Rgb) => Color> = {
  normal: (colour) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
}

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

describe.each(Object.entries(VISIONS))('with %s', (_name, see) => {
  const apart = (a: string, b: string) => distance(see(rgb(a)!), see(rgb(b)!))

  it('any two grades of the 1930s stand at least 20 apart', () => {
    for (const [a, b] of pairs(Object.values(GRADE_FILL)))
      expect(apart(a, b)).toBeGreaterThanOrEqual(20)
  })

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('neighbouring steps of the %s health scale stand at least 7 apart', (_theme, { health }) => {
    health
      .slice(1)
      .forEach((step, i) => expect(apart(health[i]!, step)).toBeGreaterThanOrEqual(6.95))
  })
})

describe('text', () => {
  it('has a contrast of 4.5 or more on each ground it stands on, in both themes', () => {
    for (const { paper, land, wash, water, ink, ink2, ink3, waterInk, accent } of [LIGHT, DARK]) {
      for (const ground of [paper, land])
        for (const text of [ink, ink2, ink3])
          expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(4.5)
      expect(wcagContrast(waterInk, water)).toBeGreaterThanOrEqual(4.5)
      for (const ground of [paper, wash])
        expect(wcagContrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('of a grade’s letter is read on its fill', () => {
    for (const grade of ['A', 'B', 'C', 'D'] as const)
      expect(wcagContrast(GRADE_LETTER[grade], GRADE_FILL[grade])).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the token sheet', () => {
  it('names every colour once for light and for dark', () => {
    const sheet = tokenSheet()
    expect(sheet).toContain(`--ink-2: ${LIGHT.ink2};`)
    expect(sheet).toContain(`--health-7: ${DARK.health[6]};`)
    expect(sheet).toContain(`--grade-d: ${GRADE_FILL.D};`)
  })
})
