// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escaped, scriptJson } from '../../../src/export/escaped.ts'

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/!-ascript\u2028é ') })

it('any text comes out of an attribute and out of an element as it went in', () => {
  fc.assert(
    fc.property(text, (text) => {
      const html = `<p title="${escaped(text)}">${escaped(text)}</p>`
      const document = parsed(html)
      const p = document.querySelector('p')!
      expect([p.title, p.textContent]).toEqual([text, text])
    }),
    { numRuns: 60 },
  )
})

it('any text comes out of JSON in a script as it went in, and ends no script', () => {
  fc.assert(
    fc.property(text, (text) => {
      const html = `<script type="application/ld+json">${scriptJson({ text })}</script><b></b>`
      const document = parsed(html)
      const script = document.querySelector('script')!
      expect(JSON.parse(script.textContent!)).toEqual({ text })
      expect(document.querySelector('b')).not.toBeNull()
    }),
    { numRuns: 60 },
  )
  expect(scriptJson('</script><!--')).not.toContain('<')
})
