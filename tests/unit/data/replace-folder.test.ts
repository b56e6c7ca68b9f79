import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFolder } from '../../../scripts/data/replace-folder.ts'
import { freshOut } from '../../fixtures/built-folder.ts'

const fillWith = (text: string) => async (folder: string) =>
  writeFileSync(join(folder, 'file.txt'), text)
const contentOf = (folder: string) => readFileSync(join(folder, 'file.txt'), 'utf8')

test('the new folder takes the place of the earlier one, with nothing left beside it', async () => {
  const out = freshOut()
  await replaceFolder(out, fillWith('first'))
  await replaceFolder(out, fillWith('second'))
  expect(contentOf(out)).toBe('second')
  expect([existsSync(`${out}.new`), existsSync(`${out}.earlier`)]).toEqual([false, false])
})

test('the earlier folder stays when the new one cannot be filled', async () => {
  const out = freshOut()
  await replaceFolder(out, fillWith('first'))
  const failing = replaceFolder(out, async (folder) => {
    writeFileSync(join(folder, 'file.txt'), 'half')
    throw new Error('no more room')
  })
  await expect(failing).rejects.toThrow('no more room')
  expect(contentOf(out)).toBe('first')
  expect(existsSync(`${out}.new`)).toBe(false)
})

test('an earlier folder that a broken-off swap left aside comes back', async () => {
  const out = freshOut()
  mkdirSync(`${out}.earlier`, { recursive: true })
  writeFileSync(join(`${out}.earlier`, 'file.txt'), 'first')
  const failing = replaceFolder(out, () => Promise.reject(new Error('no more room')))
  await expect(failing).rejects.toThrow('no more room')
  expect(contentOf(out)).toBe('first')
})
