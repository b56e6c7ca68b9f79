import { describe, expect, it } from 'vitest'
import { heightMessages } from '../../../src/embed/height-messages.ts'

describe('the messages of an embed’s height', () => {
  it('are ours and AMP’s', () => {
    expect(heightMessages(700, '?city=a')).toEqual([
      { type: 'redlining-health-atlas:height', height: 700 },
      { sentinel: 'amp', type: 'embed-size', height: 700 },
    ])
  })

  it('are pym’s too where pym asked for the page', () => {
    const search =
      '?city=a&initialWidth=600&childId=map&parentTitle=T&parentUrl=http%3A%2F%2Fa.test'
    expect(heightMessages(700, search)).toContain('xPYMxmapxPYMxheightxPYMx700')
  })

  it('are not pym’s where its parameters are in part', () => {
    expect(heightMessages(700, '?childId=map')).toHaveLength(2)
  })
})
