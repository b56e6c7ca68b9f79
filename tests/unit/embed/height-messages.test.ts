import { describe, expect, it } from 'vitest'
import { heightMessages } from '../../../src/embed/height-messages.ts'

describe('what an embed tells its host of its height', () => {
  it('is told in our own words and in those of AMP', () => {
    expect(heightMessages(845, '?city=ostermere-mn')).toEqual([
      { type: 'redlining-health-atlas:height', height: 845 },
      { sentinel: 'amp', type: 'embed-size', height: 845 },
    ])
  })

  it('is told as pym.js writes it to a host that named its frame', () => {
    const search = '?city=ostermere-mn&initialWidth=600&childId=map&parentTitle=News'
    expect(heightMessages(845, search)).toContain('pymxPYMxmapxPYMxheightxPYMx845')
  })

  it('leaves pym.js out for a host whose address only has a childId', () => {
    expect(heightMessages(845, '?childId=map')).toHaveLength(2)
  })
})
