import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GUIDE_STEPS } from '../../../src/domain/guide-step.ts'
import { guideReach, guideSteps, type GuideFacts } from '../../../src/figure/guide-steps.ts'

const whole: GuideFacts = {
  city: { tracts: 90, estimates: { 'life-expectancy': 80 } },
  isCompared: true,
  hasSheet: true,
}

describe('the steps of a city’s story', () => {
  it('are all told where the data carry them', () => {
    expect(guideSteps(whole)).toEqual([
      'survey',
      'map',
      'words',
      'today',
      'together',
      'finding',
      'sure',
      'limits',
      'on',
    ])
  })

  it('quote no sheet where there is none', () => {
    expect(guideSteps({ ...whole, hasSheet: false })).not.toContain('words')
  })

  it('end with the map of the 1930s and the reason where no tracts are known', () => {
    const city = { tracts: 0, estimates: {} }
    expect(guideReach({ city, isCompared: false })).toBe('map-only')
    expect(guideSteps({ city, isCompared: false, hasSheet: true })).toEqual([
      'survey',
      'map',
      'words',
      'missing',
      'on',
    ])
  })

  it('end there too where no tract has a life expectancy', () => {
    const city = { tracts: 40, estimates: { diabetes: 40 } }
    expect(guideReach({ city, isCompared: false })).toBe('no-estimates')
    expect(guideSteps({ city, isCompared: false, hasSheet: false })).toEqual([
      'survey',
      'map',
      'missing',
      'on',
    ])
  })

  it('tell the finding of too few tracts, but not how sure a gap is that there is not', () => {
    const steps = guideSteps({ ...whole, isCompared: false })
    expect(steps).toContain('finding')
    expect(steps).not.toContain('sure')
    expect(steps).toContain('limits')
  })

  it('stand in one order, each once, and always end with ways on', () => {
    const facts = fc.record({
      city: fc.record({
        tracts: fc.nat(3),
        estimates: fc.constantFrom({}, { 'life-expectancy': 2 }),
      }),
      isCompared: fc.boolean(),
      hasSheet: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, (of) => {
        const steps = guideSteps(of as GuideFacts)
        const places = steps.map((step) => GUIDE_STEPS.indexOf(step))
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(steps.at(-1)).toBe('on')
        expect(steps.includes('missing')).toBe(!steps.includes('limits'))
      }),
    )
  })
})
