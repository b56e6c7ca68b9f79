import { afterEach, expect, it } from 'vitest'
import { heading } from '../../../src/words/heading.ts'
import { speak } from '../../../src/words/say.ts'

afterEach(() => speak('en'))

it('heads with a capital, and in Spanish without an article', async () => {
  expect(heading('life expectancy at birth')).toBe('Life expectancy at birth')
  expect(heading('la diabetes')).toBe('La diabetes')
  await speak('es')
  expect(heading('la esperanza de vida al nacer')).toBe('Esperanza de vida al nacer')
  expect(heading('el asma actual')).toBe('Asma actual')
  expect(heading('lactancia')).toBe('Lactancia')
})
