import { expect, test } from 'vitest'
import { DOCUMENT_SCHEMAS, isDocument } from '../../../src/domain/document-schema.ts'

const of = (path: string) => ({ path, title: '', description: '', schema: {} })

test('a schema is that of the file with its path', () => {
  expect(isDocument(of('distribution.json'), 'distribution.json')).toBe(true)
  expect(isDocument(of('distribution.json'), 'x/distribution.json')).toBe(false)
})

test('one for each city is that of every city’s file, of either census, and of no other', () => {
  const schema = of('embed/<id>.json')
  const is = (file: string) => isDocument(schema, file)
  expect(['embed/ogden-ut.json', 'embed/ogden-ut.2020.json'].map(is)).toEqual([true, true])
  const others = [
    'embed/.json',
    'embed/a/b.json',
    'embed/ogden-ut.measures.json',
    'xembed/a.json',
    'embed/a.jsonx',
    'embed/a.2010.json',
    'embed/a.2020.x.json',
  ]
  expect(others.filter(is)).toEqual([])
  expect(isDocument(of('embed/<id>.measures.json'), 'embed/ogden-ut.measures.json')).toBe(true)
})

test('every explained file is of one schema', () => {
  for (const path of ['distribution.json', 'embed/ogden-ut.json', 'embed/ogden-ut.measures.json'])
    expect(
      DOCUMENT_SCHEMAS.filter((schema) => isDocument(schema, path)),
      path,
    ).toHaveLength(1)
})
