import { expect, it } from 'vitest'
import { readShell, shellFrom } from '../../../scripts/pages/page-shell.ts'

const HTML = `<!doctype html><html><head>
<script src="./early.js" async></script>
<meta charset="utf-8" /><meta
  name="description"
  content="Of the atlas"
/>
<title>Atlas</title>
<link rel="preload"
  href="./assets/a.woff2" as="font" />
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" href="./assets/first-1.css"></head><body><div id="app"></div></body></html>`

it('a page takes over what the atlas’s own loads, from where it lies, and says of itself what it is', () => {
  const tags = shellFrom(readShell(HTML), '../../../')
  expect(tags).toHaveLength(5)
  const all = tags.join('')
  for (const path of ['early.js', 'assets/a.woff2', 'assets/index-1.js', 'assets/first-1.css'])
    expect(all).toContain(`="../../../${path}"`)
  expect(all).not.toContain('"./')
  expect(all).not.toContain('Of the atlas')
})

it('an index.html that starts no app is refused', () => {
  expect(() => readShell('<head><link rel="icon" href="./icon.svg"></head>')).toThrow(
    'build it first',
  )
})
