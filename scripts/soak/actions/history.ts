import type { Page } from '@playwright/test'
import { act, type Action } from '../action.ts'
import type { Scene } from '../scene.ts'

/** Whether the page that a step leads to is of this very document; null where there is no such page. */
function leadsWithin(page: Page, step: -1 | 1): Promise<boolean | null> {
  return page.evaluate((by) => {
    const { navigation } = window as unknown as {
      navigation: { entries(): { sameDocument: boolean }[]; currentEntry: { index: number } }
    }
    return navigation.entries()[navigation.currentEntry.index + by]?.sameDocument ?? null
  }, step)
}

async function step(scene: Scene, by: -1 | 1, within: boolean): Promise<string | null> {
  const isWithin = await leadsWithin(scene.page, by)
  if (isWithin !== within) return null
  await scene.page.evaluate((of) => history.go(of), by)
  await scene.page.waitForTimeout(50)
  return by < 0 ? 'back' : 'forward'
}

/** Back and forward. */
export const HISTORY: readonly Action[] = [
  act('back', 6, (scene) => step(scene, -1, true)),
  act('forward', 3, (scene) => step(scene, 1, true)),
  act('storm of back and forward', 1, async (scene) => {
    if ((await leadsWithin(scene.page, -1)) !== true) return null
    await scene.page.evaluate(() => {
      for (const by of [-1, 1, -1, 1, -1]) history.go(by)
    })
    await scene.page.waitForTimeout(200)
    return 'back, forward, back, forward, back'
  }),
  act('back to another document', 1, (scene) => step(scene, -1, false), true),
]
