import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_RULE, maybeRule } from '../../../src/domain/assignment-rule.ts'
import { DEFAULT_ASSIGNMENT } from '../../../src/domain/assignment.ts'
import { HEADLINE_MEASURE, maybeMeasure } from '../../../src/domain/measure.ts'
import { compareGrades, type GradedTract } from '../../../src/figure/compare-grades.ts'
import { comparedFinding } from '../../../src/figure/compared-finding.ts'
import { fadedWords } from '../../../src/figure/faded-words.ts'
import { findingOf, findingOfMapOnly, question } from '../../../src/figure/finding.ts'
import { multiverseFinding } from '../../../src/figure/multiverse-finding.ts'
import { nationalFinding, summaryWords } from '../../../src/figure/national-finding.ts'
import type { PlacedCity, RankedCity } from '../../../src/figure/rank-cities.ts'
import { assignmentWords } from '../../../src/figure/way-words.ts'
import { speak } from '../../../src/words/say.ts'
import { plainWords } from '../../fixtures/plain-words.ts'
import { sampleTracts } from '../../fixtures/sample-tracts.ts'
import { wayOf } from '../../fixtures/way.ts'

beforeAll(() => speak('es'))
afterAll(() => speak('en'))

const DIABETES = maybeMeasure('diabetes')!
const find = (
  groups: GradedTract[][],
  measure = HEADLINE_MEASURE,
  rule = DEFAULT_RULE,
): ReturnType<typeof findingOf> => findingOf(compareGrades(groups.flat()), measure, rule)

describe('a city’s finding in Spanish', () => {
  it('says by how much life expectancy is lower, and on what it rests', () => {
    const { headline, numbers, caution } = find([
      sampleTracts('A', 12, 82),
      sampleTracts('D', 20, 74),
    ])
    expect(headline).toBe(
      'La esperanza de vida es hoy <figure>8.0 años</figure> menor en las áreas calificadas D que en las A',
    )
    expect(plainWords(numbers)).toBe(
      '74.0 frente a 82.0 años al nacer, 2010–15. Intervalo del 95% de la brecha: 7.6 a 8.4 años; n = 20 y 12 distritos.',
    )
    expect(caution).toBeNull()
  })

  it('says that it is higher', () => {
    const { headline } = find([sampleTracts('A', 12, 74), sampleTracts('D', 20, 78)])
    expect(plainWords(headline)).toContain('es hoy 4.0 años mayor en las áreas')
  })

  it('says that no clear gap shows', () => {
    const { headline } = find([sampleTracts('A', 12, 78), sampleTracts('D', 20, 78)])
    expect(headline).toBe(
      'Entre las áreas calificadas D y las A no se ve hoy una brecha clara en la esperanza de vida',
    )
  })

  it('says that there is too little to compare', () => {
    const { headline, numbers } = find([sampleTracts('A', 2, 80), sampleTracts('D', 40, 74)])
    expect(headline).toBe('Aquí hay muy pocos distritos censales para comparar las calificaciones')
    expect(plainWords(numbers)).toBe(
      'Distritos con una estimación: A 2, B 0, C 0, D 40, y para comparar hacen falta 5 de C o D y 5 de una calificación mejor.',
    )
  })

  it('cautions where few tracts carry it, with a second opinion', () => {
    const { caution } = find([
      sampleTracts('A', 6, 82),
      sampleTracts('B', 14, 79),
      sampleTracts('D', 20, 74),
    ])
    expect(caution).toEqual({
      title: 'Frágil:',
      text: 'solo 6 distritos son mayormente A. Frente a los 14 distritos mayormente B la brecha es de 5.0 años (4.6 a 5.4).',
    })
  })

  it('says why it does without a grade', () => {
    const { caution } = find([sampleTracts('B', 14, 79), sampleTracts('D', 20, 74)])
    expect(caution).toEqual({
      title: 'No es D frente a A:',
      text: 'ningún distrito con una estimación es mayormente A; no alcanza para comparar.',
    })
  })

  it('speaks of prevalence in points, and of tracts by their kind', () => {
    const score = maybeRule('score')!
    const { headline } = find(
      [sampleTracts('A', 12, 6), sampleTracts('D', 20, 12)],
      DIABETES,
      score,
    )
    expect(plainWords(headline)).toBe(
      'Diabetes: los distritos de tipo D están hoy 6.0 puntos por encima de los de tipo A',
    )
    expect(question(DIABETES)).toBe(
      '¿Es más frecuente la diabetes donde el mapa decía «peligrosa»?',
    )
    expect(question(maybeMeasure('checkup')!)).toBe(
      '¿Es menos frecuente el chequeo médico de rutina donde el mapa decía «peligrosa»?',
    )
  })

  it('says what a map without tracts shows', () => {
    expect(findingOfMapOnly().headline).toBe(
      'Aquí solo se puede mostrar el mapa de la década de 1930',
    )
  })

  it('never claims a cause', () => {
    const words = JSON.stringify(find([sampleTracts('A', 12, 82), sampleTracts('D', 20, 74)]))
    expect(words).not.toMatch(/caus|debid|por culpa|efecto|afect/i)
  })
})

describe('what all cities say in Spanish', () => {
  const ranked = (name: string, estimate: number, firm = true): RankedCity<PlacedCity> => ({
    city: { name } as PlacedCity,
    gap: { estimate, low: estimate - 2, high: estimate + 2, standardError: 1 },
    n: 20,
    nReference: firm ? 12 : 6,
    mean: 70,
    meanReference: 70 - estimate,
    firm,
  })
  const cities = [ranked('Alder', -10), ranked('Irving', 1, false)]

  it('counts the cities where life is shorter, and those where a prevalence is higher', () => {
    const { headline, text } = nationalFinding(cities, 3, {
      measure: HEADLINE_MEASURE,
      rule: DEFAULT_RULE,
    })
    expect(headline).toBe(
      'En 1 de 2 ciudades, la esperanza de vida es hoy menor en las áreas calificadas D que en las A',
    )
    expect(text).toBe(
      'La brecha va de 10.0 años en Alder a 1.0 en sentido contrario en Irving. El intervalo del 95% de Irving incluye el cero. Se muestran 2 de los 3 mapas de la HOLC: los que tienen al menos 5 distritos en cada grupo. En 1 de ellos, tener menos de 10 en un grupo hace frágil la cifra.',
    )
    const points = nationalFinding(cities, 3, { measure: DIABETES, rule: DEFAULT_RULE })
    expect(points.headline).toContain('la diabetes es hoy más frecuente en las áreas')
  })

  it('sums them up', () => {
    const summary = {
      ...{ k: 3, mean: -4, low: -6, high: -2, tauSquared: 1, iSquared: 0.5 },
      ...{ predictionLow: -8, predictionHigh: 0.5, standardError: 1 },
    }
    expect(summaryWords(summary as Parameters<typeof summaryWords>[0], HEADLINE_MEASURE)).toBe(
      'Juntas, como efectos aleatorios, las 3 ciudades dan −4.0 años (−6.0 a −2.0). El 50% de su variación va más allá del azar. En otra ciudad como estas, se espera una brecha entre −8.0 y 0.5 (intervalo de predicción del 95%).',
    )
  })

  it('lays cities side by side, with the right "and" before an I', () => {
    const gaps = [
      { name: 'Alder', gap: { estimate: -10, low: -11, high: -9 } },
      { name: 'Irving', gap: { estimate: -2, low: -3, high: -1 } },
    ]
    const asked = { measure: HEADLINE_MEASURE, rule: DEFAULT_RULE, pair: ['D', 'A'] as const }
    const { headline, text } = comparedFinding(gaps, asked)
    expect(headline).toBe(
      'La brecha en la esperanza de vida entre las áreas calificadas D y las A va de 10.0 años en Alder a 2.0 en Irving',
    )
    expect(text).toContain(
      'Los intervalos del 95% de Alder e Irving no tienen ningún valor en común.',
    )
  })
})

describe('the ways of counting in Spanish', () => {
  it('agree or disagree', () => {
    const say = (...gaps: (number | null)[]) =>
      multiverseFinding(
        gaps.map((gap, i) => wayOf(i, gap)),
        ['D', 'A'],
        HEADLINE_MEASURE,
      )
    expect(say(-9.7, -3.8, -5)).toEqual({
      title: '3 maneras de contar coinciden en la dirección',
      text: 'Con las 3, D queda 3.8 a 9.7 años por debajo de A.',
    })
    expect(say(-9.7, 1.2, -0.5).text).toContain(
      'Con 2 de las 3 maneras, la brecha está por debajo de cero; va de −9.7 a 1.2 años.',
    )
    expect(say(null, null).title).toBe('Ninguna manera de contar compara D con A')
  })

  it('complete a sentence', () => {
    expect(assignmentWords(DEFAULT_ASSIGNMENT)).toBe(
      'la calificación más extensa, con al menos la mitad de su superficie calificada',
    )
    expect(fadedWords(DEFAULT_ASSIGNMENT)).toBe('se calificó menos de la mitad')
  })
})
