import { act, type Action } from '../action.ts'
import { pick } from '../random.ts'

/** The window and what the reader has set of it. */
export const WINDOW: readonly Action[] = [
  act('resize', 3, async ({ page, random }) => {
    const size = pick(random, [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ])
    await page.setViewportSize(size)
    return `${size.width} × ${size.height}`
  }),
  act('theme', 2, async ({ page, random }) => {
    const colorScheme = pick(random, ['light', 'dark'] as const)
    await page.emulateMedia({ colorScheme })
    return colorScheme
  }),
  act('scroll', 4, async ({ page, random }) => {
    await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), random())
    return 'scroll'
  }),
]
