import { describe, expect, it } from 'vitest'
import { RELEASES } from '../../../src/domain/release.ts'
import { referenceOf } from '../../../src/domain/source-reference.ts'

const source = (id: string, publisher = 'The Office, City of X', title = 'Counts') => ({
  ...{ id, title, publisher, url: '', licence: '', citation: '', vintage: '' },
})
const reference = (id: string) => referenceOf(source(id))

describe('a source in a list of references', () => {
  it('is the HOLC maps’ for both forms of their download', () => {
    expect(reference('holc')).toBe(reference('holc-v3'))
    expect(reference('holc')).toMatchObject({
      authors: [
        { family: 'Nelson', given: 'Robert K.' },
        { family: 'Winling', given: 'LaDale' },
      ],
      hasMoreAuthors: true,
      title: 'Mapping Inequality: Redlining in New Deal America',
      collection: 'American Panorama: An Atlas of United States History',
      publisher: 'Digital Scholarship Lab, University of Richmond',
      year: null,
    })
    expect(reference('holc').editors).toHaveLength(2)
  })

  it('is a release’s with its year and its edition', () => {
    for (const { id, year } of RELEASES)
      expect(reference(id)).toMatchObject({
        ...{ authors: [{ body: 'Centers for Disease Control and Prevention' }], year },
        ...{ edition: `${year} release`, publisher: null, hasMoreAuthors: false },
      })
  })

  it('is a census file’s with the bureau for its author', () => {
    for (const id of [
      'tracts-2010',
      'tracts-2020',
      'cenpop',
      'cenpop-2020',
      'gazetteer',
      'acs-2019',
      'tract-relationship',
    ])
      expect(reference(id)).toMatchObject({ authors: [{ body: 'US Census Bureau' }], editors: [] })
    expect(reference('tracts-2010')).toMatchObject({ year: 2018, edition: '2018 edition' })
    expect(reference('cenpop')).toMatchObject({ year: null, edition: null })
  })

  it('has the authors of a published score', () => {
    expect(reference('hrs').authors).toEqual([
      { family: 'Meier', given: 'Helen C. S.' },
      { family: 'Mitchell', given: 'Bruce C.' },
    ])
    expect(reference('tract-lookup')).toMatchObject({
      authors: [{ body: 'Digital Scholarship Lab' }],
    })
    expect(reference('us-atlas')).toMatchObject({ authors: [{ family: 'Bostock', given: 'Mike' }] })
    expect(reference('usaleep')).toMatchObject({
      year: 2018,
      authors: [{ body: 'National Center for Health Statistics' }],
    })
  })

  it('goes by publisher and title where it is not known, the publisher without commas', () => {
    expect(reference('another')).toEqual({
      ...{ authors: [{ body: 'The Office City of X' }], hasMoreAuthors: false, title: 'Counts' },
      ...{ collection: null, editors: [], year: null, edition: null, publisher: null },
    })
  })
})
