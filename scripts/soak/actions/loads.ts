import { encodeView } from '../../../src/view/url.ts'
import { act, type Action } from '../action.ts'
import { click } from '../click.ts'
import { pick } from '../random.ts'
import { someView } from '../some-view.ts'

/** What loads the page anew. */
export const LOADS: readonly Action[] = [
  act(
    'reload',
    2,
    async ({ page }) => {
      await page.reload()
      return 'reload'
    },
    true,
  ),
  act(
    'open a link',
    2,
    async (scene) => {
      const link = encodeView({
        ...someView(scene),
        lang: pick(scene.random, ['en', 'es', null] as const),
      })
      await scene.page.goto(`./${link}`)
      return `open ${link}`
    },
    true,
  ),
  act('other language', 1, ({ page, random }) => click(random, page.locator('a[hreflang]')), true),
]
