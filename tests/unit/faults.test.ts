import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { FAULTS } from '../fixtures/faults.ts'
import { faultsDocument } from '../fixtures/faults-document.ts'

const DOCUMENT = 'docs/faults.md'

describe('the table of faults', () => {
  it('is the one in the documentation', async () => {
    const text = await format(faultsDocument(), { parser: 'markdown' })
    if (process.env.UPDATE_FAULTS) writeFileSync(DOCUMENT, text)
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(text)
  })

  it.each(FAULTS.map(({ fault, test }) => [fault, ...test] as const))(
    'has a test for: %s',
    (_fault, file, name) => {
      expect(readFileSync(`tests/${file}`, 'utf8')).toContain(name)
    },
  )
})
