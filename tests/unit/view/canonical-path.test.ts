import { expect, it } from 'vitest'
import { canonicalPath } from '../../../src/view/canonical-path.ts'
import { decodeView } from '../../../src/view/url.ts'

const pathOf = (search: string, language: 'en' | 'es' = 'en') =>
  canonicalPath(decodeView(search).view, language)

it('a city as its link opens it is known by its page, in the language that is spoken', () => {
  expect(pathOf('?city=akron-oh')).toBe('city/akron-oh/')
  expect(pathOf('?city=akron-oh&lang=es', 'es')).toBe('city/akron-oh/es/')
  expect(pathOf('?city=akron-oh', 'es')).toBe('city/akron-oh/es/')
})

it.each(['', '?page=methods', '?city=akron-oh&measure=diabetes', '?page=guide&city=akron-oh'])(
  'the view "%s" has no page of its own',
  (search) => {
    expect(pathOf(search)).toBeNull()
  },
)
