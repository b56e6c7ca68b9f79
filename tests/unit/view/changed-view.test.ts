import { describe, expect, it } from 'vitest'
import { changedView, DEFAULT_VIEW, type ViewState } from '../../../src/view/url.ts'

const brushed: ViewState = {
  ...DEFAULT_VIEW,
  city: 'ogden-ut',
  brush: { from: 70, to: 75 },
  scores: { from: 2, to: 3 },
  others: { from: 10, to: 20 },
  against: 'diabetes',
  classes: 'own',
  breaks: [70, 75],
}

describe('a changed view', () => {
  it('leaves what belongs to a measure when the measure changes: its brush and its own classes', () => {
    const view = changedView(brushed, { measure: 'obesity' })
    expect(view).toMatchObject({ brush: null, breaks: [], classes: 'round' })
    expect(view.scores).toEqual(brushed.scores)
    expect(view.others).toEqual(brushed.others)
  })

  it('never lays a measure against itself', () => {
    const view = changedView(brushed, { measure: 'diabetes' })
    expect(view).toMatchObject({ against: null, others: null })
  })

  it('leaves the brush, not the classes, on the way to another city or page', () => {
    for (const change of [{ city: 'macon-ga' }, { page: 'methods' as const }]) {
      const view = changedView(brushed, change)
      expect(view).toMatchObject({ brush: null, scores: null, others: null, breaks: [70, 75] })
    }
  })

  it('leaves what was brushed of a second measure when that changes', () => {
    expect(changedView(brushed, { against: 'obesity' })).toMatchObject({ others: null })
  })

  it('keeps what the change itself names, and everything else', () => {
    const brush = { from: 20, to: 30 }
    expect(changedView(brushed, { measure: 'obesity', brush }).brush).toEqual(brush)
    expect(changedView(brushed, { panel: 'charts' })).toEqual({ ...brushed, panel: 'charts' })
  })
})
