import { expect, it } from 'vitest'
import { siteAddress } from '../../../scripts/pages/site-address.ts'

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/atlas', 'https://example.org/atlas/'],
  ['http://localhost:4180/a/b//', 'http://localhost:4180/a/b/'],
])('%s is the site %s', (text, address) => {
  expect(siteAddress(text)).toBe(address)
})

it.each([undefined, '', '  '])('%j is no address, and that is known', (text) => {
  expect(siteAddress(text)).toBeNull()
})

it.each([
  'example.org',
  'ftp://example.org/',
  'https://example.org/?a=1',
  'https://example.org/#a',
])('%s is refused with what was expected', (text) => {
  expect(() => siteAddress(text)).toThrow(/expected an address like https:.*got /)
})
