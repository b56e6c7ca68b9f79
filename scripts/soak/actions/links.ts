import { encodeView, TAKES } from '../../../src/view/url.ts'
import { act, type Action } from '../action.ts'
import { click, NOT_PRESSED } from '../click.ts'
import { follow } from '../follow.ts'
import { pick } from '../random.ts'
import { someView } from '../some-view.ts'

/** Links of the atlas, and views that a link may ask for. */
export const LINKS: readonly Action[] = [
  act('follow a link', 8, async (scene) => {
    const link = encodeView(someView(scene))
    await follow(scene.page, link)
    return `follow ${link}`
  }),
  act('click a link', 8, ({ page, random }) =>
    click(random, page.locator(`a[href^="?"]:not(${NOT_PRESSED}):not([hreflang]), a[href="/"]`)),
  ),
  act('take away', 3, async (scene) => {
    const take = pick(scene.random, TAKES)
    const query = new URL(scene.page.url()).searchParams
    if ((query.get('page') ?? 'atlas') !== 'atlas') return null
    query.set('take', take)
    await follow(scene.page, `?${query}`, true)
    return `take ${take}`
  }),
]
