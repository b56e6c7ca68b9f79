import { act, type Action } from '../action.ts'
import { IMPATIENT, nameOf, oneOf } from '../click.ts'
import { chance, pick } from '../random.ts'

/** Marks and lines of charts, by key and by pointer. */
export const MARKS: readonly Action[] = [
  act('slide', 5, async ({ page, random }) => {
    const slider = await oneOf(random, page.locator('[role="slider"], input[type="range"]'))
    if (!slider) return null
    await slider.focus({ timeout: IMPATIENT }).catch(() => {})
    const key = pick(random, [
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Escape',
    ])
    for (let i = 0; i < 4; i++) await page.keyboard.press(key)
    return `${key} at ${await nameOf(slider).catch(() => 'a slider')}`
  }),
  act('go through marks by key', 5, async ({ page, random }) => {
    const list = await oneOf(
      random,
      page.locator(
        'main svg [role="listbox"], main [role="listbox"][tabindex="0"], main canvas, main [role="application"]',
      ),
    )
    if (!list) return null
    await list.focus({ timeout: IMPATIENT }).catch(() => {})
    for (let i = 0; i < 4; i++)
      await page.keyboard.press(pick(random, ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']))
    if (chance(random, 0.6)) await page.keyboard.press('Enter')
    return 'arrows'
  }),
  act('click a mark', 4, async ({ page, random }) => {
    const mark = await oneOf(random, page.locator('main svg[role] , main svg:has([role="option"])'))
    const box = await mark?.boundingBox()
    if (!box) return null
    const [x, y] = [box.x + random() * box.width, box.y + random() * box.height]
    await page.mouse.click(x, y)
    return `click a chart at ${x.toFixed(0)}, ${y.toFixed(0)}`
  }),
  act('brush', 3, async ({ page, random }) => {
    const ground = await oneOf(random, page.locator('main svg:has([role="slider"])'))
    const box = await ground?.boundingBox()
    if (!box) return null
    const y = box.y + box.height * (0.3 + 0.4 * random())
    await page.mouse.move(box.x + random() * box.width, y)
    await page.mouse.down()
    await page.mouse.move(box.x + random() * box.width, y, { steps: 4 })
    await page.mouse.up()
    return 'brush'
  }),
]
