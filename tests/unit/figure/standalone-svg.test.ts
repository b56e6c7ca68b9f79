import { describe, expect, it } from 'vitest'
import { standaloneSvg } from '../../../src/figure/standalone-svg.ts'

const svg = (inner: string) => `<svg width="10" height="10">${inner}</svg>`
const file = (inner: string, theme: 'light' | 'dark' = 'light') =>
  standaloneSvg(svg(inner), { theme })

describe('a chart as a file of its own', () => {
  it('has the colours of its theme instead of their names, white paper in the light one', () => {
    expect(file('<rect fill="var(--paper)" stroke="var(--grade-a)"></rect>')).toContain(
      '<rect fill="#ffffff" stroke="#aee6d8"/>',
    )
    expect(file('<rect fill="var(--paper)"></rect>', 'dark')).toContain('#15171c')
    expect(file('<g opacity="var(--faded)"></g>')).toContain('opacity="0.4"')
  })

  it('refuses a colour that no theme has, and what is not one svg', () => {
    expect(() => file('<rect fill="var(--sky)"></rect>')).toThrow('--sky is no colour')
    expect(() => standaloneSvg('<p>no</p>', { theme: 'light' })).toThrow('expected one svg')
    expect(() => standaloneSvg(`${svg('')}${svg('')}`, { theme: 'light' })).toThrow('one svg')
  })

  it('has a title, a description and the fonts it brings, which its markup held as attributes', () => {
    const made = standaloneSvg('<svg data-title="A &amp; B" aria-label="C &lt; D"></svg>', {
      theme: 'light',
      fonts: '@font-face{}',
    })
    expect(made).toContain(
      '<title>A &amp; B</title><desc>C &lt; D</desc><style>@font-face{}</style>',
    )
    expect(made).not.toMatch(/data-|aria-/)
    expect(made).toContain('xmlns="http://www.w3.org/2000/svg"')
  })

  it('marks characters that no XML may have, which a pasted title brings', () => {
    const made = standaloneSvg('<svg data-title="A\u0000\u0007B\ud800C\uffff 😀"></svg>', {
      theme: 'light',
    })
    expect(made).toContain('<title>A\ufffd\ufffdB\ufffdC\ufffd 😀</title>')
  })

  it('has nothing of a page: no comments, classes, roles, focus rings or grounds for a pointer', () => {
    const made = file(
      '<!--[--><g role="listbox" tabindex="0" class="svelte-x"><rect fill="transparent"></rect><circle class="ring" r="8"></circle><circle id="s1-a" aria-selected="true" r="2"></circle></g><!--]-->',
    )
    expect(made).toContain('<g><circle r="2"/></g>')
  })

  it('is the same from a browser’s markup as from the server’s', () => {
    const server = svg(
      `<!--[--><defs><pattern id="s1-a" width="7"><path d="M0 0H7"/></pattern></defs><text style="font-family: 'Source Sans 3 Variable', sans-serif; font-variant-numeric: tabular-nums lining-nums" x="1.23456">A "b" &amp; c</text><path fill="url(#s1-a)"></path><!--]-->`,
    )
    const browser = svg(
      `<defs><pattern width="7" id="c7-a"><path d="M0 0H7"></path></pattern></defs><text x="1.23456" style="font-family: &quot;Source Sans 3 Variable&quot;, sans-serif; font-variant-numeric: lining-nums tabular-nums;">A "b" &amp; c</text><path fill="url(#c7-a)"></path>`,
    )
    const [a, b] = [server, browser].map((markup) => standaloneSvg(markup, { theme: 'light' }))
    expect(a).toBe(b)
    expect(a).toContain('x="1.23"')
  })

  it('defines a pattern once that several charts bring, and none that nothing uses', () => {
    const defs = (id: string) =>
      `<defs><pattern id="${id}-a"><path d="M0 0"></path></pattern><pattern id="${id}-b"><path d="M9 9"></path></pattern></defs>`
    const made = file(
      `<g>${defs('s1')}<path fill="url(#s1-a)"></path></g><g>${defs('s2')}<path fill="url(#s2-a)"></path></g>`,
    )
    expect(made.match(/<pattern/g)).toHaveLength(1)
    expect(made.match(/url\(#f1\)/g)).toHaveLength(2)
    expect(made).not.toContain('M9 9')
  })
})
