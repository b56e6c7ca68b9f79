import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../scripts/budgets/files-of.ts'

const manifest = {
  'index.html': {
    file: 'index.js',
    css: ['index.css'],
    imports: ['_shared.js'],
    dynamicImports: ['map.ts'],
  },
  'map.ts': { file: 'map.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js', imports: ['index.html'] },
}
const emitted = ['assets/index.js', 'assets/join-worker-1a2b.js']

describe('the files that a budget weighs', () => {
  it('are a chunk, all it imports statically and its style sheets, each once', () => {
    expect(filesOf(['index.html'], manifest, [])).toEqual(['index.css', 'index.js', 'shared.js'])
    expect(filesOf(['index.html', 'map.ts'], manifest, [])).toContain('map.js')
  })

  it('are the emitted files that a pattern matches', () => {
    expect(filesOf([/join-worker/], manifest, emitted)).toEqual(['assets/join-worker-1a2b.js'])
  })

  it('are never none: an entry that stands for nothing is an error', () => {
    expect(() => filesOf(['gone.ts'], manifest, emitted)).toThrow('no chunk for gone.ts')
    expect(() => filesOf([/gone/], manifest, emitted)).toThrow('no file like /gone/')
  })
})
